package org.fundtrace.web;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.api.OperationRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads the bodies of requests. */
@Component
class OperationRequests {

	private static final String RIGHT = "it is to be an object as {\"query\": \"{ departments { totalCount } }\", \"variables\": {}}";

	private final ObjectReader json;

	OperationRequests(JsonMapper json) {
		this.json = json.readerFor(Object.class)
			.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	/**
	 * Reads a request: JSON in UTF-8.
	 * @throws MalformedRequestException when the body is none
	 */
	@SuppressWarnings("unchecked")
	OperationRequest read(InputStream body) {
		if (!(parsed(body) instanceof Map<?, ?> parts)) {
			throw new MalformedRequestException("The body is no JSON object: " + RIGHT);
		}
		String query = part(parts, "query", String.class, "a string");
		if (query == null) {
			throw new MalformedRequestException("The body has no query: " + RIGHT);
		}
		String operationName = part(parts, "operationName", String.class, "a string");
		Map<String, Object> variables = part(parts, "variables", Map.class, "an object");
		part(parts, "extensions", Map.class, "an object");
		return new OperationRequest(query, operationName, Objects.requireNonNullElse(variables, Map.of()));
	}

	private @Nullable Object parsed(InputStream body) {
		try {
			return this.json.readValue(body);
		}
		catch (JacksonException ex) {
			throw new MalformedRequestException("The body is no JSON (%s, at line %d, column %d): %s".formatted(
					ex.getOriginalMessage(), ex.getLocation().getLineNr(), ex.getLocation().getColumnNr(), RIGHT));
		}
	}

	private static <T> @Nullable T part(Map<?, ?> parts, String name, Class<T> type, String expected) {
		Object part = parts.get(name);
		if (part != null && !type.isInstance(part)) {
			throw new MalformedRequestException("%s is to be %s".formatted(name, expected));
		}
		return type.cast(part);
	}

}
