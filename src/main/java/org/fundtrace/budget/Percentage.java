package org.fundtrace.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A percentage as printed.
 *
 * @param value the figure before the sign: 72.67, with the printed number of decimals
 * @param printed the text, {@code 72.67%}
 */
public record Percentage(BigDecimal value, String printed) implements PrintedValue {

	private static final Pattern PRINTED = Pattern.compile("(" + Numerals.NUMBER + ")\\s*[%％]");

	/** A percentage in its canonical text. */
	public static Percentage of(BigDecimal value) {
		return parse(print(value));
	}

	/**
	 * Reads a percentage such as {@code -0.11%}.
	 * @throws IllegalArgumentException when it is not a number with a percent sign, or is
	 * one that cannot be kept exactly
	 */
	public static Percentage parse(String printed) {
		Matcher matcher = PRINTED.matcher(printed);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("expected a percentage such as 72.67%");
		}
		return new Percentage(Numerals.parseFigure(matcher.group(1)), printed);
	}

	/**
	 * What percentage of a whole a part is, half up to a number of decimals; null of a
	 * whole that is zero, where it is undefined.
	 */
	public static @Nullable BigDecimal compute(BigDecimal part, BigDecimal whole, int decimals) {
		if (whole.signum() == 0) {
			return null;
		}
		return part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP);
	}

	@Override
	public String canonical() {
		return print(this.value);
	}

	private static String print(BigDecimal value) {
		return Numerals.print(value) + "%";
	}

	/** The same print, its figure with the given sign: what 下降 makes of a rate. */
	Percentage signed(int sign) {
		BigDecimal size = this.value.abs();
		return new Percentage((sign < 0) ? size.negate() : size, this.printed);
	}

}
