package org.fundtrace.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures operations in several series, which take turns so that what happens on the
 * machine meanwhile meets all of them.
 *
 * @param count how many rounds are measured
 * @param warmUp how long each series runs before the first
 * @param time how long each series runs in a round
 */
record Rounds(int count, Duration warmUp, Duration time) {

	List<Measured> measure(List<Operation> operations, List<Series> series) {
		return operations.stream().flatMap((operation) -> measure(operation, series).stream()).toList();
	}

	private List<Measured> measure(Operation operation, List<Series> all) {
		System.out.println("Measuring " + operation.name());
		List<Series> offering = all.stream()
			.filter((series) -> series.measure().of(operation, this.warmUp).isPresent())
			.toList();
		List<List<Sample>> samples = offering.stream().<List<Sample>>map((series) -> new ArrayList<>()).toList();
		for (int round = 0; round < this.count; round++) {
			for (int turn = 0; turn < offering.size(); turn++) {
				Optional<Sample> sample = offering.get(turn).measure().of(operation, this.time);
				samples.get(turn).add(sample.orElseThrow());
			}
		}
		return IntStream.range(0, offering.size())
			.mapToObj((turn) -> new Measured(operation, offering.get(turn), samples.get(turn)))
			.toList();
	}

}
