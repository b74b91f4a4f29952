package org.fundtrace.budget;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Decimal numbers as documents print them, with or without commas between thousands.
 */
final class Numerals {

	/** Matches one number; has no capturing group of its own. */
	static final String NUMBER = "-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

	private static final Pattern WHOLE = Pattern.compile(NUMBER);

	private static final int MAX_WHOLE_DIGITS = 14;

	private static final int MAX_DECIMALS = 4;

	private Numerals() {
	}

	/**
	 * The exact value, keeping the printed number of decimals.
	 * @throws IllegalArgumentException when the text is not one number
	 */
	static BigDecimal parse(String printed) {
		if (!WHOLE.matcher(printed).matches()) {
			throw new IllegalArgumentException("expected a number such as 1,234.50");
		}
		return new BigDecimal(printed.replace(",", ""));
	}

	/**
	 * As {@link #parse}, of a number that is no amount of money.
	 * @throws IllegalArgumentException when the text is not one number, or is one that
	 * cannot be kept exactly
	 */
	static BigDecimal parseFigure(String printed) {
		BigDecimal number = parse(printed);
		if (number.scale() > MAX_DECIMALS || number.precision() - number.scale() > MAX_WHOLE_DIGITS) {
			throw new IllegalArgumentException("expected at most %d digits before and %d behind the point"
				.formatted(MAX_WHOLE_DIGITS, MAX_DECIMALS));
		}
		return number;
	}

	/** The shortest text of a number: no commas, no zeros at its end. */
	static String print(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
