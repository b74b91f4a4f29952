package org.fundtrace.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fundtrace.dataset.DataPackage;
import org.fundtrace.query.Leaf;

/**
 * The whole data set as a <a href="https://datapackage.org/standard/data-package/">Data
 * Package</a> of version 2: its resources are the lists, read where they are served.
 */
record WholePackage(DataSetFacts facts, Addresses addresses) {

	private static final String TITLE = "title";

	Map<String, Object> describe(ExportLists lists) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		document.put("name", "fundtrace");
		document.put("id", this.addresses.of("datapackage.json"));
		document.put(TITLE, this.facts.title());
		document.put("description", Words.DESCRIPTION_EN);
		document.put("homepage", this.addresses.of("graphiql"));
		document.put("version", this.facts.revision());
		document.put("created", this.facts.importedAt());
		document.put("licenses", List.of(Members.of("name", "notspecified").and(TITLE, DataPackage.LICENSE).map()));
		document.put("sources", this.facts.documents().stream().map(WholePackage::source).toList());
		document.put("resources", lists.all().stream().map(this::resource).toList());
		return document;
	}

	private static Map<String, Object> source(DataSetFacts.Document document) {
		Map<String, Object> source = new LinkedHashMap<>();
		source.put(TITLE, document.title());
		if (document.url() != null) {
			source.put("path", document.url());
		}
		return source;
	}

	private Map<String, Object> resource(ExportList list) {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", list.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
		resource.put("type", "table");
		resource.put("description", list.operation().description());
		resource.put("path", this.addresses.of(list, ExportFormat.CSV));
		resource.put("format", ExportFormat.CSV.ending());
		resource.put("mediatype", ExportFormat.CSV.mediaType());
		resource.put("encoding", "utf-8");
		resource.put("schema", schema(list));
		return resource;
	}

	private static Map<String, Object> schema(ExportList list) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
		schema.put("fields", list.columns().stream().map(WholePackage::field).toList());
		schema.put("primaryKey", List.of("id"));
		return schema;
	}

	private static Map<String, Object> field(Column column) {
		Leaf leaf = column.leaf();
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		// the published schemas know no lists
		field.put("type", leaf.many() ? "string" : type(leaf.kind()));
		if (!leaf.many() && leaf.kind() == Leaf.Kind.URL) {
			field.put("format", "uri");
		}
		field.put("description", leaf.description());
		Map<String, Object> constraints = constraints(leaf);
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
	}

	private static Map<String, Object> constraints(Leaf leaf) {
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (leaf.required() && !leaf.many()) {
			constraints.put("required", true);
		}
		if (!leaf.constants().isEmpty() && !leaf.many()) {
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
