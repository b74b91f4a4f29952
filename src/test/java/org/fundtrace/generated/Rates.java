package org.fundtrace.generated;

import java.math.BigDecimal;

import org.fundtrace.budget.Percentage;
import org.jspecify.annotations.Nullable;

/** Percentages with two decimals. */
final class Rates {

	private Rates() {
	}

	/** Part over whole; null where either is missing or the whole is zero. */
	static @Nullable Percentage of(@Nullable Long part, @Nullable Long whole) {
		if (part == null || whole == null) {
			return null;
		}
		BigDecimal rate = Percentage.compute(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), 2);
		return (rate != null) ? print(rate) : null;
	}

	/** A rate as printed. */
	static Percentage print(BigDecimal rate) {
		return Percentage.parse(rate.toPlainString() + "%");
	}

}
