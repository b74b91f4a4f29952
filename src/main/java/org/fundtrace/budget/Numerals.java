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

	/** The shortest text of a number: no commas, no zeros at its end. */
	static String print(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
