package org.fundtrace.api;

import java.util.Map;
import java.util.Objects;

import org.fundtrace.query.input.InputJson;
import org.fundtrace.query.input.InputNumbers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads the bodies of requests: JSON in UTF-8. */
final class OperationRequests {

	private static final String RIGHT = "it is to be an object as {\"query\": \"{ departments { totalCount } }\", \"variables\": {}}";

	private OperationRequests() {
	}

	/**
	 * Reads a request.
	 * @throws MalformedRequestException when the body is none
	 */
	@SuppressWarnings("unchecked")
	static OperationRequest read(RequestText body) {
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
		requireBounded(query, variables);
		return new OperationRequest(query, operationName, Objects.requireNonNullElse(variables, Map.of()));
	}

	private static @Nullable Object parsed(RequestText body) {
		try {
			return body.parse();
		}
		catch (StreamConstraintsException ex) {
			throw new MalformedRequestException("The body has more than %d bytes, %d levels, or %d digits in a number"
				.formatted(InputJson.BOUNDS.getMaxDocumentLength(), InputJson.BOUNDS.getMaxNestingDepth(),
						InputJson.BOUNDS.getMaxNumberLength()));
		}
		catch (JacksonException ex) {
			throw new MalformedRequestException(
					"The body is no JSON, or has a name twice%s: %s".formatted(place(ex.getLocation()), RIGHT));
		}
	}

	/** Bytes that are no text at all are found before lines are counted. */
	private static String place(@Nullable TokenStreamLocation location) {
		return (location != null && location.getLineNr() > 0)
				? ", at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()) : "";
	}

	private static void requireBounded(String query, @Nullable Object variables) {
		try {
			InputNumbers.requireBoundedDigits(query);
			InputNumbers.requireBounded(variables);
		}
		catch (IllegalArgumentException ex) {
			throw new MalformedRequestException("The body cannot be read. " + ex.getMessage());
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
