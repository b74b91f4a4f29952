package org.fundtrace.publish.catalog;

import java.net.URI;

import org.fundtrace.publish.exports.ExportFormat;
import org.fundtrace.publish.exports.ExportList;

/** Where everything is found. */
record Addresses(URI publicUrl) {

	/** A path below the address of the application, without a slash at its beginning. */
	String of(String path) {
		return this.publicUrl.toString().replaceFirst("/$", "") + "/" + path;
	}

	String of(ExportList list, ExportFormat format) {
		return of("export/" + list.name() + "." + format.ending());
	}

	/** The data package of one account. */
	String of(AccountFacts account) {
		return of("datapackage/" + account.id() + ".zip");
	}

	/** Names the data set in RDF. */
	String dataset() {
		return of("catalog.jsonld#dataset");
	}

	/** Names who serves the data set in RDF. */
	String publisher() {
		return of("catalog.jsonld#publisher");
	}

	/** Names what is known of the licence in RDF. */
	String license() {
		return of("catalog.jsonld#license");
	}

}
