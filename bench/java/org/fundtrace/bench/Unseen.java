package org.fundtrace.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that nobody asked before, from one client, beside seven that ask what all
 * ask.
 *
 * @param documents how many, 512 at most
 * @param time how long the seven are measured alone
 */
record Unseen(int documents, Duration time) {

	private static final int OTHERS = ClosedLoop.CLIENTS - 1;

	/** Each subset of these makes another statement. */
	private static final List<String> FIELDS = List.of("fiscalYear", "ordinal", "executed { amount }",
			"initialBudget { amount }", "fullYearBudget { amount }", "executionRate { printed }",
			"implementingUnit { name }", "evaluation { totalScore }", "finalAccount { title }");

	Unseen {
		if (documents > 1 << FIELDS.size()) {
			throw new BenchmarkFailedException(
					"There are no more than %d unseen documents: ask for fewer.".formatted(1 << FIELDS.size()));
		}
	}

	Section measure(Operation cached, Endpoint endpoint, Wrk wrk) {
		System.out.println("Measuring unseen documents");
		Sample alone = during(cached, endpoint, wrk, this::pause);
		AtomicReference<Sample> asked = new AtomicReference<>();
		Sample beside = during(cached, endpoint, wrk, () -> asked.set(wrk.once(endpoint, bodies(cached))));
		String words = """
				p99 of the others is %s times what it is without unseen documents. The others ask %s on %d connections."""
			.formatted(Medians.ratio(beside.p99(), alone.p99()), cached.name(), OTHERS);
		return Section.table("Unseen documents", words, List.of("", "answers a second", "p50, ms", "p99, ms"),
				Stream.of(row("%d unseen documents".formatted(this.documents), Objects.requireNonNull(asked.get())),
						row("the others meanwhile", beside), row("the others without them", alone)));
	}

	private static Sample during(Operation cached, Endpoint endpoint, Wrk wrk, Runnable action) {
		try (Program others = wrk.begin(endpoint, cached.bodies(), OTHERS)) {
			action.run();
			return Wrk.sample(others.interrupt(), cached.bodies());
		}
	}

	private void pause() {
		try {
			Thread.sleep(this.time);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private List<String> bodies(Operation cached) {
		JsonNode variables = JsonMapper.shared().readTree(cached.bodies().getFirst()).path("variables");
		Map<String, String> department = Map.of("department", variables.path("department").asString());
		return IntStream.range(0, this.documents)
			.mapToObj((subset) -> JsonMapper.shared()
				.writeValueAsString(Map.of("query", document(fields(subset)), "variables", department)))
			.toList();
	}

	private static String document(String fields) {
		return """
				query ($department: ID!) { department(id: $department) { name projects(first: 5) { nodes {
				  name %s indicators(first: 3) { nodes { name score } }
				} } } }""".formatted(fields);
	}

	private static String fields(int subset) {
		return IntStream.range(0, FIELDS.size())
			.filter((field) -> (subset >> field & 1) == 1)
			.mapToObj(FIELDS::get)
			.collect(Collectors.joining(" "));
	}

	private static List<String> row(String name, Sample sample) {
		return List.of(name, sample.rate().toString(), Medians.millis(sample.p50()), Medians.millis(sample.p99()));
	}

}
