package org.fundtrace.publish.exports;

import org.fundtrace.query.input.InputJson;
import org.fundtrace.query.input.InputNumbers;
import org.fundtrace.query.walk.ListOperation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * An input as it stands in a URL. JSON is what it would be among the variables of an
 * operation; anything else is a GraphQL literal. Both give the same value, and the
 * schema's types judge it.
 */
final class InputText {

	private InputText() {
	}

	/**
	 * Reads an input for an argument of a list.
	 * @throws IllegalArgumentException when it is neither, with what is wrong with it as
	 * a literal, or when a number in it is out of all bounds
	 */
	static @Nullable Object parse(ListOperation list, String argument, String text) {
		Object value = value(list, argument, text);
		InputNumbers.requireBounded(value);
		return value;
	}

	private static @Nullable Object value(ListOperation list, String argument, String text) {
		try {
			return InputJson.parse(text);
		}
		catch (JacksonException noJson) {
			return list.literal(argument, text);
		}
	}

}
