package org.fundtrace.audit;

import java.math.BigDecimal;

/** How far rounding alone can set a printed figure apart from an expected one. */
final class Tolerance {

	/** Of what is counted, and of figures that must be the same. */
	static final BigDecimal NONE = BigDecimal.ZERO;

	/** Half of the last digit that the genre prints of amounts and of percentages. */
	private static final BigDecimal HALF_DIGIT = new BigDecimal("0.005");

	private Tolerance() {
	}

	/** Of a sum, in the base of the unit: half a digit for each term and for the sum. */
	static BigDecimal ofSum(Unit unit, int terms) {
		return unit.inBase(HALF_DIGIT.multiply(BigDecimal.valueOf(terms + 1L)));
	}

}
