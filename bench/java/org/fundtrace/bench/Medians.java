package org.fundtrace.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Middles of few values, and ratios, as they are printed. */
final class Medians {

	private static final long MILLI = 1000;

	private Medians() {
	}

	/** The middle value, the lower one of two. */
	static <T extends Comparable<T>> T of(List<T> values) {
		return values.stream().sorted().skip((values.size() - 1) / 2).findFirst().orElseThrow();
	}

	/** {@code 12 (10–13)}. */
	static <T extends Comparable<T>> String withSpread(List<T> values) {
		List<T> sorted = values.stream().sorted().toList();
		return of(values) + " (" + sorted.getFirst() + "–" + sorted.getLast() + ")";
	}

	/** With two decimals; a dash where there is nothing to divide by. */
	static String ratio(BigDecimal part, BigDecimal base) {
		return (base.signum() == 0) ? "–" : part.divide(base, 2, RoundingMode.HALF_UP).toString();
	}

	static String ratio(long part, long base) {
		return ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(base));
	}

	/** Microseconds as milliseconds. */
	static String millis(long micros) {
		return BigDecimal.valueOf(micros).divide(BigDecimal.valueOf(MILLI), 2, RoundingMode.HALF_UP).toString();
	}

}
