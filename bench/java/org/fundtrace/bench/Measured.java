package org.fundtrace.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All rounds of one operation in one series.
 *
 * @param samples one for each round
 */
record Measured(Operation operation, Series series, List<Sample> samples) {

	/** What was measured of an operation in a series. */
	static Optional<Measured> find(List<Measured> all, Operation operation, String series) {
		return all.stream()
			.filter((one) -> one.operation().equals(operation) && one.series().name().equals(series))
			.findFirst();
	}

	/** Answers a second, in the median round. */
	BigDecimal rate() {
		return median(Sample::rate);
	}

	/** Median and spread of the rounds. */
	String rates() {
		return Medians.withSpread(this.samples.stream().map(Sample::rate).toList());
	}

	/** Microseconds, in the median round. */
	long p50() {
		return median(Sample::p50);
	}

	/** Microseconds, in the median round. */
	long p99() {
		return median(Sample::p99);
	}

	private <T extends Comparable<T>> T median(Function<Sample, T> part) {
		return Medians.of(this.samples.stream().map(part).toList());
	}

}
