package org.fundtrace.query.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that clients give. An exponent of some digits makes a number that fills the
 * memory of whoever writes it out, as the engine does before it refuses it.
 */
public final class InputNumbers {

	/** Far beyond every figure. */
	private static final int MAX_EXPONENT = 1000;

	private static final int MAX_DIGITS = 1000;

	private static final Pattern TOO_MANY_DIGITS = Pattern.compile("(?<![0-9])[0-9]{" + (MAX_DIGITS + 1) + "}");

	private InputNumbers() {
	}

	/**
	 * Looks through a value: maps, lists, strings, numbers, booleans or null.
	 * @throws IllegalArgumentException when there is such a number in it
	 */
	public static void requireBounded(@Nullable Object value) {
		switch (value) {
			case Map<?, ?> object -> object.values().forEach(InputNumbers::requireBounded);
			case List<?> list -> list.forEach(InputNumbers::requireBounded);
			case BigDecimal number when number.scale() > MAX_EXPONENT || number.scale() < -MAX_EXPONENT ->
				throw new IllegalArgumentException(
						"A number has an exponent beyond %d; no figure is as large or as small"
							.formatted(MAX_EXPONENT));
			case null, default -> {
			}
		}
	}

	/**
	 * Looks through a GraphQL document. To read a number and to write it into an error
	 * takes time that grows with the square of its digits; JSON has a bound of its own.
	 * @throws IllegalArgumentException when there is such a number in it
	 */
	public static void requireBoundedDigits(String document) {
		if (TOO_MANY_DIGITS.matcher(document).find()) {
			throw new IllegalArgumentException(
					"A number has more than %d digits; no figure is as large".formatted(MAX_DIGITS));
		}
	}

}
