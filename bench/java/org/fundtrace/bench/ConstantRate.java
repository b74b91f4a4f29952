package org.fundtrace.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.fundtrace.bench.H2load.Paced;

/**
 * Latency at a constant rate: half of what each answers in a closed loop, and half of
 * what the rival does, so that all are seen at one rate.
 *
 * @param measured what closed loops found in this run; where there is nothing, one is run
 * before
 */
record ConstantRate(List<Measured> measured, Duration warmUp, Duration time) {

	private static final Set<String> ASKED = Set.of("look-up", "fund-to-outcome", "fund-to-outcome-department");

	Section measure(List<Operation> operations, Served served) {
		System.out.println("Measuring at constant rates");
		String words = """
				Half of the rate of a closed loop, by h2load on %d connections that ask at the same moments, always with the \
				first set of variables. Where an answer comes after the next request of its connection was due, that request \
				counts from when it was due."""
			.formatted(ClosedLoop.CLIENTS);
		return Section.table("Constant rate", words,
				List.of("operation", "", "half the rate of", "asked a second", "answered a second", "p50, ms",
						"p99, ms", "maximum, ms"),
				operations.stream()
					.filter((operation) -> ASKED.contains(operation.name()))
					.flatMap((operation) -> rows(operation, served)));
	}

	private Stream<List<String>> rows(Operation operation, Served served) {
		Target embedded = new Target(SeriesTables.EMBEDDED, served.large().endpoint(), operation.bodies());
		Target bolt = new Target(SeriesTables.BOLT, served.overBolt().endpoint(), operation.bodies());
		Target rival = new Target(SeriesTables.RIVAL, served.rival().endpoint(), operation.forRival().orElseThrow());
		BigDecimal common = half(operation, rival, served.wrk());
		return Stream.of(row(operation, embedded, "its own", half(operation, embedded, served.wrk())),
				row(operation, bolt, "its own", half(operation, bolt, served.wrk())),
				row(operation, rival, "its own", common), row(operation, embedded, "the rival", common),
				row(operation, bolt, "the rival", common));
	}

	private BigDecimal half(Operation operation, Target target, Wrk wrk) {
		return Measured.find(this.measured, operation, target.name())
			.map(Measured::rate)
			.orElseGet(() -> wrk.run(target.endpoint(), target.bodies(), this.time).rate())
			.divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
	}

	private List<String> row(Operation operation, Target target, String whose, BigDecimal rate) {
		String body = target.bodies().getFirst();
		Paced paced = target.endpoint()
			.unchanged(List.of(body), () -> H2load.run(target.endpoint(), body, rate, this.warmUp, this.time));
		return List.of(operation.name(), target.name(), whose, rate.toString(), paced.sample().rate().toString(),
				Medians.millis(paced.sample().p50()), Medians.millis(paced.sample().p99()),
				Medians.millis(paced.max()));
	}

	/** What is asked, and how. */
	private record Target(String name, Endpoint endpoint, List<String> bodies) {
	}

}
