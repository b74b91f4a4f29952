package org.fundtrace.generated;

import java.math.BigDecimal;

import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;

/**
 * The unit in which a table prints its amounts. All amounts are whole hundreds of yuan,
 * which each of the units prints exactly.
 */
enum MoneyPrint {

	/** With two decimals. */
	TEN_THOUSAND_YUAN("万元", 2, 2),
	/** With two decimals, which are zero. */
	YUAN("元", -2, 2),
	/** With six decimals. */
	HUNDRED_MILLION_YUAN("亿元", 6, 6);

	private final String unit;

	private final int scale;

	private final int decimals;

	MoneyPrint(String unit, int scale, int decimals) {
		this.unit = unit;
		this.scale = scale;
		this.decimals = decimals;
	}

	/** An amount in hundreds of yuan as money. */
	Money of(long hundreds) {
		String number = BigDecimal.valueOf(hundreds, this.scale).setScale(this.decimals).toPlainString();
		return Money.parse(grouped(number) + " " + this.unit);
	}

	/** As {@link #of}; null for an amount that is missing. */
	@Nullable Money orNull(@Nullable Long hundreds) {
		return (hundreds != null) ? of(hundreds) : null;
	}

	/** A number with commas between thousands. */
	private static String grouped(String number) {
		StringBuilder grouped = new StringBuilder(number);
		int first = number.startsWith("-") ? 1 : 0;
		for (int index = number.indexOf('.') - 3; index > first; index -= 3) {
			grouped.insert(index, ',');
		}
		return grouped.toString();
	}

}
