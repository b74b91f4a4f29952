package org.fundtrace.publish.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fundtrace.dataset.DataPackage;
import org.fundtrace.publish.exports.Column;
import org.fundtrace.publish.exports.ExportFormat;
import org.fundtrace.publish.exports.ExportList;
import org.fundtrace.publish.exports.ExportLists;
import org.fundtrace.query.walk.Leaf;

/**
 * The whole data set as a <a href="https://datapackage.org/standard/data-package/">Data
 * Package</a> of version 2: its resources are the lists, read where they are served.
 */
record WholePackage(DataSetFacts facts, Addresses addresses) {

	private static final String TITLE = "title";

	Map<String, Object> describe(ExportLists lists) {
		return Members.of("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
			.and("name", "fundtrace")
			.and("id", this.addresses.of("datapackage.json"))
			.and(TITLE, this.facts.title())
			.and("description", Words.DESCRIPTION_EN)
			.and("homepage", this.addresses.of("graphiql"))
			.and("version", this.facts.revision())
			.and("created", this.facts.importedAt())
			.and("licenses", List.of(Members.of("name", "notspecified").and(TITLE, DataPackage.LICENSE).map()))
			.and("sources", this.facts.documents().stream().map(WholePackage::source).toList())
			.and("resources", lists.all().stream().map(this::resource).toList())
			.map();
	}

	private static Map<String, Object> source(DataSetFacts.Document document) {
		Members source = Members.of(TITLE, document.title());
		if (document.url() != null) {
			source.and("path", document.url());
		}
		return source.map();
	}

	private Map<String, Object> resource(ExportList list) {
		return Members.of("name", list.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
			.and("type", "table")
			.and("description", list.operation().description())
			.and("path", this.addresses.of(list, ExportFormat.CSV))
			.and("format", ExportFormat.CSV.ending())
			.and("mediatype", ExportFormat.CSV.mediaType())
			.and("encoding", "utf-8")
			.and("schema", schema(list))
			.map();
	}

	private static Map<String, Object> schema(ExportList list) {
		return Members.of("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
			.and("fields", list.columns().stream().map(WholePackage::field).toList())
			.and("primaryKey", List.of("id"))
			.map();
	}

	private static Map<String, Object> field(Column column) {
		Leaf leaf = column.leaf();
		// the published schemas know no lists
		Members field = Members.of("name", column.name()).and("type", leaf.many() ? "string" : type(leaf.kind()));
		if (!leaf.many() && leaf.kind() == Leaf.Kind.URL) {
			field.and("format", "uri");
		}
		field.and("description", leaf.description());
		Map<String, Object> constraints = leaf.many() ? Map.of() : constraints(leaf);
		if (!constraints.isEmpty()) {
			field.and("constraints", constraints);
		}
		return field.map();
	}

	private static Map<String, Object> constraints(Leaf leaf) {
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (leaf.required()) {
			constraints.put("required", true);
		}
		if (!leaf.constants().isEmpty()) {
			constraints.put("enum", leaf.constants());
		}
		return constraints;
	}

	private static String type(Leaf.Kind kind) {
		return switch (kind) {
			case TEXT, URL -> "string";
			case INTEGER -> "integer";
			case DECIMAL -> "number";
			case BOOLEAN -> "boolean";
			case DATE -> "date";
			case DATE_TIME -> "datetime";
		};
	}

}
