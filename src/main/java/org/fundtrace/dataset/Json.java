package org.fundtrace.dataset;

import java.util.Map;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as a data package writes it: two spaces for each level, line feeds. */
public final class Json {

	private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private Json() {
	}

	/** A tree of maps, lists and scalars as text. */
	public static String write(Map<String, Object> value) {
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
			.withObjectNameValueSpacing(Separators.Spacing.AFTER)
			.withArrayEmptySeparator("")
			.withObjectEmptySeparator(""));
		printer.indentArraysWith(INDENT);
		printer.indentObjectsWith(INDENT);
		return MAPPER.writer().with(printer).writeValueAsString(value) + "\n";
	}

	/**
	 * A text as a tree.
	 * @throws tools.jackson.core.JacksonException when it is no JSON
	 */
	static JsonNode read(String text) {
		return MAPPER.readTree(text);
	}

}
