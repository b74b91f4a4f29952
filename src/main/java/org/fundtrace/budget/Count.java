package org.fundtrace.budget;

import java.math.BigDecimal;

/**
 * A whole number of things as printed.
 *
 * @param value the number, zero or more
 * @param printed the text, {@code 512}
 */
public record Count(int value, String printed) implements PrintedValue {

	/** A count in its canonical text. */
	public static Count of(int value) {
		return new Count(value, print(value));
	}

	/**
	 * Reads a count.
	 * @throws IllegalArgumentException when the text is not a whole number of zero or
	 * more
	 */
	public static Count parse(String printed) {
		BigDecimal number = Numerals.parse(printed);
		if (number.scale() > 0 || number.signum() < 0) {
			throw new IllegalArgumentException("expected a whole number of zero or more");
		}
		try {
			return new Count(number.intValueExact(), printed);
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("expected a whole number within 32 bits", ex);
		}
	}

	@Override
	public String canonical() {
		return print(this.value);
	}

	private static String print(int value) {
		return Integer.toString(value);
	}

}
