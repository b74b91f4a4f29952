package org.fundtrace.budget;

import java.math.BigDecimal;

/**
 * A plain number as printed: a weight, a score, an area.
 *
 * @param value the exact value, with the printed number of decimals
 * @param printed the text, {@code 42,454.31}
 */
public record Figure(BigDecimal value, String printed) implements PrintedValue {

	/** A number in its canonical text. */
	public static Figure of(BigDecimal value) {
		return parse(Numerals.print(value));
	}

	/**
	 * Reads a number.
	 * @throws IllegalArgumentException when the text is not one number, or is one that
	 * cannot be kept exactly
	 */
	public static Figure parse(String printed) {
		return new Figure(Numerals.parseFigure(printed), printed);
	}

	@Override
	public String canonical() {
		return Numerals.print(this.value);
	}

}
