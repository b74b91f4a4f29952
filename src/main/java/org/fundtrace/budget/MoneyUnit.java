package org.fundtrace.budget;

import java.math.BigDecimal;

/** The units in which documents print money. */
public enum MoneyUnit implements PrintedWord {

	/** 元. */
	YUAN("元", 2),

	/** 万元, ten thousand yuan. */
	TEN_THOUSAND_YUAN("万元", 6),

	/** 亿元, a hundred million yuan. */
	HUNDRED_MILLION_YUAN("亿元", 10);

	private final String printed;

	private final int power;

	MoneyUnit(String printed, int power) {
		this.printed = printed;
		this.power = power;
	}

	@Override
	public String printed() {
		return this.printed;
	}

	/**
	 * An amount of this unit in fen (分).
	 * @throws ArithmeticException when the amount is finer than a fen or too large
	 */
	long toFen(BigDecimal amount) {
		return inFen(amount).longValueExact();
	}

	/**
	 * An amount of this unit in fen (分), with the fractions of a fen that it may have.
	 */
	public BigDecimal inFen(BigDecimal amount) {
		return amount.movePointRight(this.power);
	}

	/** Fen (分) as an exact amount of this unit, without trailing zeros. */
	BigDecimal fromFen(long fen) {
		BigDecimal amount = BigDecimal.valueOf(fen, this.power).stripTrailingZeros();
		return (amount.scale() < 0) ? amount.setScale(0) : amount;
	}

}
