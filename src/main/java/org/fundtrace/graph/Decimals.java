package org.fundtrace.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as the graph keeps them: 64-bit integers, scaled. */
public final class Decimals {

	/** Digits after the point: 75.47 is kept as 754,700. */
	public static final int SCALE = 4;

	private Decimals() {
	}

	/**
	 * What the graph keeps of an exact decimal.
	 * @throws ArithmeticException when the value has more digits than the graph can keep
	 */
	public static long scaled(BigDecimal value) {
		return value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
	}

	/** The decimal that the graph keeps, with all {@value #SCALE} digits. */
	public static BigDecimal decimal(long scaled) {
		return BigDecimal.valueOf(scaled, SCALE);
	}

}
