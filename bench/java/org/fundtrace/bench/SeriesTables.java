package org.fundtrace.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The series as tables: ratios first.
 *
 * @param sameAnswers for how many sets of variables the small graph answers an operation
 * as the large one does
 */
record SeriesTables(List<Operation> operations, List<Measured> measured, Map<Operation, Long> sameAnswers) {

	static final String EMBEDDED = "FundTrace over HTTP, embedded store";

	static final String IN_PROCESS = "its statement in the process";

	static final String BOLT = "FundTrace over HTTP, Bolt to the store";

	static final String DRIVER = "its statement through the Java driver";

	static final String RIVAL = "@neo4j/graphql over HTTP";

	static final String SMALL = "FundTrace over HTTP, embedded store, a tenth of the accounts";

	private static final List<String> ALL = List.of(EMBEDDED, IN_PROCESS, BOLT, DRIVER, RIVAL, SMALL);

	List<Section> sections() {
		return List.of(ratios(), table("Answers a second", "Median of the rounds (least–most).", Measured::rates),
				table("Latency", "p50 / p99 in ms, each the median of the rounds.",
						(cell) -> Medians.millis(cell.p50()) + " / " + Medians.millis(cell.p99())));
	}

	private Section ratios() {
		return Section.table("Ratios",
				"""
						Of the median rates, higher is better; growth is p50 with all accounts over p50 with a tenth of them, lower \
						is better. Same answers counts the sets of variables that both graphs answer the same; for the others the \
						larger one has more to find, such as the whole country.""",
				List.of("operation", "embedded / its statement", "embedded / rival", "Bolt / its statement",
						"Bolt / rival", "growth", "same answers"),
				this.operations.stream()
					.map((operation) -> List.of(operation.name(), rates(operation, EMBEDDED, IN_PROCESS),
							rates(operation, EMBEDDED, RIVAL), rates(operation, BOLT, DRIVER),
							rates(operation, BOLT, RIVAL), growth(operation), same(operation))));
	}

	private String rates(Operation operation, String part, String base) {
		return cell(operation, part)
			.flatMap((ours) -> cell(operation, base).map((theirs) -> Medians.ratio(ours.rate(), theirs.rate())))
			.orElse("not offered");
	}

	private String growth(Operation operation) {
		return cell(operation, EMBEDDED)
			.flatMap((large) -> cell(operation, SMALL).map((small) -> Medians.ratio(large.p50(), small.p50())))
			.orElse("–");
	}

	private String same(Operation operation) {
		return this.sameAnswers.get(operation) + " of " + operation.bodies().size();
	}

	private Section table(String title, String words, Function<Measured, String> print) {
		List<String> head = new ArrayList<>(ALL);
		head.addFirst("operation");
		return Section.table(title, words, head,
				this.operations.stream()
					.map((operation) -> Stream
						.concat(Stream.of(operation.name()),
								ALL.stream().map((name) -> cell(operation, name).map(print).orElse("not offered")))
						.toList()));
	}

	private Optional<Measured> cell(Operation operation, String series) {
		return Measured.find(this.measured, operation, series);
	}

}
