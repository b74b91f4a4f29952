package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares an answer with the reference's, and learns the cursors in it. */
record Comparison(CursorBook cursors) {

	/** How many characters of a value are shown. */
	private static final int SHOWN = 500;

	/** Stands in the reference's answer for any text. */
	static final String ANYTHING = "\u0001anything";

	/**
	 * The first path where two answers differ, with both values; null where none does.
	 */
	@Nullable String difference(JsonNode expected, JsonNode actual) {
		String data = difference("data", expected.path("data"), actual.path("data"));
		if (data != null) {
			return data;
		}
		List<String> expectedErrors = paths(expected.path("errors"));
		List<String> actualErrors = paths(actual.path("errors"));
		return expectedErrors.equals(actualErrors) ? null
				: differs("errors", expectedErrors.toString(), actual.path("errors").toString());
	}

	/** Whether data hold a text, a number other than zero or a true. */
	static boolean holdsAFact(JsonNode data) {
		for (JsonNode part : data) {
			boolean fact = part.isString() || (part.isNumber() && part.asInt() != 0)
					|| (part.isBoolean() && part.asBoolean());
			if (fact || holdsAFact(part)) {
				return true;
			}
		}
		return false;
	}

	private static List<String> paths(JsonNode errors) {
		TreeSet<String> paths = new TreeSet<>();
		errors.forEach((error) -> paths.add(error.path("path").toString()));
		return List.copyOf(paths);
	}

	private @Nullable String difference(String path, JsonNode expected, JsonNode actual) {
		if (expected.isObject() && actual.isObject()) {
			return inObject(path, expected, actual);
		}
		if (expected.isArray() && actual.isArray()) {
			return inArray(path, expected, actual);
		}
		String token = expected.isString() ? expected.asString() : "";
		if (token.startsWith("\u0001")) {
			return opaque(path, token, actual);
		}
		return expected.equals(actual) ? null : differs(path, expected.toString(), actual.toString());
	}

	private @Nullable String inObject(String path, JsonNode expected, JsonNode actual) {
		TreeSet<String> names = new TreeSet<>(expected.propertyNames());
		names.addAll(actual.propertyNames());
		for (String name : names) {
			String found = difference(path + "." + name, expected.path(name), actual.path(name));
			if (found != null) {
				return found;
			}
		}
		List<String> order = new ArrayList<>(expected.propertyNames());
		return order.equals(new ArrayList<>(actual.propertyNames())) ? null
				: differs(path + " (order of keys)", order.toString(), actual.propertyNames().toString());
	}

	private @Nullable String inArray(String path, JsonNode expected, JsonNode actual) {
		for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
			String found = difference(path + "[" + i + "]", expected.path(i), actual.path(i));
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private @Nullable String opaque(String path, String token, JsonNode actual) {
		if (!actual.isString() || actual.asString().isEmpty()) {
			return differs(path, "a text", actual.toString());
		}
		if (token.startsWith(CursorBook.TOKEN)) {
			this.cursors.learn(token, actual.asString());
		}
		return null;
	}

	private static String shortened(String value) {
		return (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
	}

	private static String differs(String path, String expected, String actual) {
		return "%s%n  expected: %s%n  actual:   %s".formatted(path, shortened(expected), shortened(actual));
	}

}
