package org.fundtrace.query.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that clients give, read as the values of variables: maps, lists, strings, numbers
 * with all their digits, booleans or null. An object has no name twice.
 */
public final class InputJson {

	/** How long it may be; longer than anything of people's is. */
	public static final int MAX_BYTES = 1 << 20;

	/** How long, deep and so on it may be. */
	public static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
		.maxDocumentLength(MAX_BYTES)
		.build();

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private InputJson() {
	}

	/**
	 * Reads a text.
	 * @throws JacksonException when it is no JSON
	 */
	public static @Nullable Object parse(String text) {
		return JSON.readValue(text, Object.class);
	}

	/**
	 * Reads what is in UTF-8.
	 * @throws JacksonException when it is no JSON, or is out of bounds
	 */
	public static @Nullable Object parse(byte[] text) {
		BOUNDS.validateDocumentLength(text.length);
		return JSON.readValue(text, Object.class);
	}

}
