package org.fundtrace.budget;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An exact amount of renminbi. Two amounts compare by fen alone, they are equal only when
 * they are printed alike too.
 *
 * @param fen the amount in fen (分), a hundredth of a yuan
 * @param printed the amount as the document prints it with its unit,
 * {@code 10,648.51 万元}; null where it is computed
 */
public record Money(long fen, @Nullable String printed) implements Comparable<Money> {

	private static final Pattern PRINTED = Pattern.compile("(" + Numerals.NUMBER + ")\\s*(亿元|万元|元)");

	/** So that a change and a sum of many stay within 64 bits. */
	private static final long MOST = 100_000_000_000_000_000L;

	/** A computed amount, in fen (分). */
	public static Money ofFen(long fen) {
		return new Money(fen, null);
	}

	/** An amount in the canonical text that a unit gives it, {@code 10648.51 万元}. */
	public static Money print(long fen, MoneyUnit unit) {
		return new Money(fen, Numerals.print(unit.fromFen(fen)) + " " + unit.printed());
	}

	/**
	 * Reads an amount with its unit, such as {@code 10,648.51 万元}.
	 * @throws IllegalArgumentException when it is no amount with a unit, is finer than a
	 * fen or larger than any budget
	 */
	public static Money parse(String printed) {
		Matcher matcher = PRINTED.matcher(printed);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("expected an amount with its unit 元, 万元 or 亿元, such as 1,234.50 万元");
		}
		BigDecimal number = Numerals.parse(matcher.group(1));
		try {
			Money money = new Money(PrintedWord.parse(MoneyUnit.class, matcher.group(2)).toFen(number), printed);
			if (Math.absExact(money.fen) <= MOST) {
				return money;
			}
		}
		catch (ArithmeticException ex) {
			// finer than a fen, or beyond 64 bits of fen
		}
		throw new IllegalArgumentException("expected whole fen (分), and no more than %s 元"
			.formatted(Numerals.print(MoneyUnit.YUAN.fromFen(MOST))));
	}

	/** The exact amount in a unit, without trailing zeros. */
	public BigDecimal amount(MoneyUnit unit) {
		return unit.fromFen(this.fen);
	}

	/** The unit that it is printed in; null where it is computed. */
	public @Nullable MoneyUnit printedUnit() {
		Matcher matcher = (this.printed != null) ? PRINTED.matcher(this.printed) : null;
		return (matcher != null && matcher.matches()) ? PrintedWord.parse(MoneyUnit.class, matcher.group(2)) : null;
	}

	/**
	 * The sum, computed.
	 * @throws ArithmeticException when it exceeds 64 bits of fen
	 */
	public Money plus(Money other) {
		return ofFen(Math.addExact(this.fen, other.fen));
	}

	/**
	 * The difference, computed.
	 * @throws ArithmeticException when it exceeds 64 bits of fen
	 */
	public Money minus(Money other) {
		return ofFen(Math.subtractExact(this.fen, other.fen));
	}

	/** The same print, its amount with the given sign: what 减少 makes of a figure. */
	Money signed(int sign) {
		return new Money(sign * Math.absExact(this.fen), this.printed);
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.fen, other.fen);
	}

}
