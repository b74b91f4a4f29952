package org.fundtrace.differential;

import java.math.BigDecimal;

import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;

/** Compares values of one kind. */
final class Ordered {

	private Ordered() {
	}

	/** Nulls come last. */
	static int compare(@Nullable Object one, @Nullable Object other) {
		if (one == null || other == null) {
			return Boolean.compare(one == null, other == null);
		}
		return (one instanceof String text) ? text.compareTo(other.toString()) : number(one).compareTo(number(other));
	}

	/** Money in fen, all else as it is. */
	private static BigDecimal number(Object value) {
		return (value instanceof Money money) ? BigDecimal.valueOf(money.fen()) : new BigDecimal(value.toString());
	}

}
