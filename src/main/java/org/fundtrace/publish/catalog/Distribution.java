package org.fundtrace.publish.catalog;

import java.util.Map;

import org.fundtrace.publish.exports.ExportFormat;
import org.fundtrace.publish.exports.ExportList;

/**
 * One way to take data away.
 *
 * @param format the name of its format, for people
 * @param mediaType its media type
 */
record Distribution(String url, String title, String language, String description, String format, String mediaType) {

	private static final String EXPERIMENTAL = "/x-";

	static Distribution of(ExportList list, ExportFormat format, Addresses addresses) {
		return new Distribution(addresses.of(list, format), list.name() + "." + format.ending(), "en",
				list.operation().description(), format.name(), format.mediaType());
	}

	static Distribution of(AccountFacts account, Addresses addresses) {
		return new Distribution(addresses.of(account), account.title(), "zh",
				"The account as a Data Package: its tables and its document.", "ZIP", "application/zip");
	}

	Map<String, Object> inDcat(Object license) {
		Members members = Members.of("@id", this.url)
			.and("@type", "dcat:Distribution")
			.and("dcterms:title", Terms.text(this.title, this.language))
			.and("dcterms:description", Terms.text(this.description, "en"))
			.and("dcat:accessURL", Terms.id(this.url))
			.and("dcat:downloadURL", Terms.id(this.url))
			.and("dcterms:format",
					Members.of("@type", "dcterms:MediaTypeOrExtent").and("rdfs:label", this.format).map());
		if (!this.mediaType.contains(EXPERIMENTAL)) {
			members.and("dcat:mediaType", Terms.mediaType(this.mediaType));
		}
		return members.and("dcterms:license", license).map();
	}

	Map<String, Object> inSchemaOrg() {
		return Members.of("@type", "schema:DataDownload")
			.and("schema:name", this.title)
			.and("schema:contentUrl", Terms.id(this.url))
			.and("schema:encodingFormat", this.mediaType)
			.map();
	}

}
