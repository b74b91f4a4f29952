package org.fundtrace.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;

import org.HdrHistogram.Histogram;

/**
 * What one measurement found.
 *
 * @param answers how many answers came
 * @param micros in how many microseconds
 * @param p50 microseconds within which half of the answers came
 * @param p99 microseconds within which 99 of 100 came
 */
record Sample(long answers, long micros, long p50, long p99) {

	private static final long SECOND = TimeUnit.SECONDS.toMicros(1);

	/** Of latencies in microseconds, over so many nanoseconds. */
	static Sample of(Histogram latencies, long nanos) {
		return new Sample(latencies.getTotalCount(), TimeUnit.NANOSECONDS.toMicros(nanos),
				latencies.getValueAtPercentile(50), latencies.getValueAtPercentile(99));
	}

	/** Answers a second. */
	BigDecimal rate() {
		return BigDecimal.valueOf(this.answers)
			.multiply(BigDecimal.valueOf(SECOND))
			.divide(BigDecimal.valueOf(this.micros), 1, RoundingMode.HALF_UP);
	}

}
