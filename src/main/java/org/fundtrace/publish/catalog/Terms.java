package org.fundtrace.publish.catalog;

import java.util.List;
import java.util.Map;

/** The terms of RDF as they are written in JSON-LD. */
final class Terms {

	/** Prefixes alone, so that a reader needs nothing but the document. */
	static final Map<String, Object> CONTEXT = Members.of("dcat", "http://www.w3.org/ns/dcat#")
		.and("dcterms", "http://purl.org/dc/terms/")
		.and("foaf", "http://xmlns.com/foaf/0.1/")
		.and("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
		.and("schema", "https://schema.org/")
		.and("skos", "http://www.w3.org/2004/02/skos/core#")
		.and("xsd", "http://www.w3.org/2001/XMLSchema#")
		.map();

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private Terms() {
	}

	static Map<String, Object> id(String iri) {
		return Members.of("@id", iri).map();
	}

	static Map<String, Object> mediaType(String name) {
		return id(MEDIA_TYPES + name);
	}

	static Map<String, Object> typed(String value, String type) {
		return Members.of("@value", value).and("@type", "xsd:" + type).map();
	}

	/** A text in English and in Chinese. */
	static List<Map<String, Object>> inBoth(String english, String chinese) {
		return List.of(text(english, "en"), text(chinese, "zh"));
	}

	static Map<String, Object> text(String value, String language) {
		return Members.of("@value", value).and("@language", language).map();
	}

}
