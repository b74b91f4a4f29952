package org.fundtrace.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures operations in several series, which take turns so that what happens on the
 * machine meanwhile meets all of them.
 *
 * @param count how many rounds are measured
 * @param generalWarmUp how long each series runs before the first operation is measured,
 * all operations together
 * @param warmUp how long each series runs an operation before its first round
 * @param time how long each series runs in a round
 */
record Rounds(int count, Duration generalWarmUp, Duration warmUp, Duration time) {

	List<Measured> measure(List<Operation> operations, List<Series> series) {
		series.forEach((one) -> warmUp(operations, one));
		return operations.stream().flatMap((operation) -> measure(operation, series).stream()).toList();
	}

	/** The compilers of a virtual machine take minutes under load. */
	private void warmUp(List<Operation> all, Series series) {
		System.out.println("Warming up " + series.name());
		List<Operation> offered = all.stream().filter(series.offers()).toList();
		if (!offered.isEmpty()) {
			Duration each = Duration.ofSeconds(Math.ceilDiv(this.generalWarmUp.toSeconds(), offered.size()));
			offered.forEach((operation) -> series.measure().of(operation, each));
		}
	}

	private List<Measured> measure(Operation operation, List<Series> all) {
		System.out.println("Measuring " + operation.name());
		List<Series> offering = all.stream().filter((series) -> series.offers().test(operation)).toList();
		offering.forEach((series) -> series.measure().of(operation, this.warmUp));
		List<List<Sample>> samples = offering.stream().<List<Sample>>map((series) -> new ArrayList<>()).toList();
		for (int round = 0; round < this.count; round++) {
			for (int turn = 0; turn < offering.size(); turn++) {
				samples.get(turn).add(offering.get(turn).measure().of(operation, this.time));
			}
		}
		return IntStream.range(0, offering.size())
			.mapToObj((turn) -> new Measured(operation, offering.get(turn), samples.get(turn)))
			.toList();
	}

}
