package org.fundtrace.graphimport;

import java.math.BigDecimal;

import org.fundtrace.graph.Decimals;

/** A value that the graph cannot keep exactly; the account is not imported. */
public final class UnfitValueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnfitValueException(String name, BigDecimal value, ArithmeticException cause) {
		super("%s is %s; expected at most %d digits before and %d behind the point".formatted(name,
				value.toPlainString(), 14, Decimals.SCALE), cause);
	}

}
