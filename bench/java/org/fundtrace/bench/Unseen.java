package org.fundtrace.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.bench.Wrk.Once;
import org.fundtrace.graph.EmbeddedAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that nobody asked before, from one client of several connections, beside
 * others that ask what all ask: while as many may be planned at once as there are, and
 * with the product's bound.
 *
 * @param documents how many, 512 at most
 * @param warmUp how long all ask what all ask before
 * @param time how long the others are measured alone
 */
record Unseen(int documents, Duration warmUp, Duration time) {

	private static final int CONNECTIONS = ClosedLoop.CLIENTS / 2;

	private static final int OTHERS = ClosedLoop.CLIENTS - CONNECTIONS;

	private static final String UNBOUNDED = "--fundtrace.limits.planners=1000";

	/** Each subset of these makes another statement. */
	private static final List<String> FIELDS = List.of("fiscalYear", "ordinal", "executed { amount }",
			"initialBudget { amount }", "fullYearBudget { amount }", "executionRate { printed }",
			"implementingUnit { name }", "evaluation { totalScore }", "finalAccount { title }",
			"supervisingDepartment { name }", "fundingSources { name }");

	/**
	 * The store keeps plans, so that each part asks documents of its own; the first two
	 * fields tell which.
	 */
	private static final int PARTS = 4;

	Unseen {
		int most = (1 << FIELDS.size()) / PARTS;
		if (documents > most) {
			throw new BenchmarkFailedException(
					"There are no more than %d unseen documents: ask for fewer.".formatted(most));
		}
	}

	Section measure(Operation cached, EmbeddedAccess store, Wrk wrk) {
		System.out.println("Measuring unseen documents");
		List<String> before;
		try (ProductProcess product = ProductProcess.onStoreOf(Path.of("."), store, UNBOUNDED)) {
			before = row("before: planning unbounded", cached, product.endpoint(), wrk, bodies(cached, 0),
					bodies(cached, 1));
		}
		List<String> after;
		try (ProductProcess product = ProductProcess.onStoreOf(Path.of("."), store)) {
			after = row("after: planning bounded", cached, product.endpoint(), wrk, bodies(cached, 3),
					bodies(cached, 2));
		}
		String words = """
				%d documents never seen before, asked over %d connections of FundTrace over Bolt; others ask %s on %d \
				connections. The bound is half of the processors. Each process was warmed up by what the others ask for %d s, \
				then by as many other unseen documents. Refused are answers that say that too many wait."""
			.formatted(this.documents, CONNECTIONS, cached.name(), OTHERS, this.warmUp.toSeconds());
		return Section.table(
				"Unseen documents", words, List.of("", "unseen a second", "unseen p50, ms", "unseen p99, ms", "refused",
						"others' p99 alone, ms", "others' p99 meanwhile, ms", "meanwhile / alone"),
				Stream.of(before, after));
	}

	private List<String> row(String name, Operation cached, Endpoint endpoint, Wrk wrk, List<String> first,
			List<String> unseen) {
		return endpoint.unchanged(cached.bodies(), () -> {
			wrk.run(endpoint, cached.bodies(), this.warmUp);
			wrk.once(endpoint, first, CONNECTIONS);
			Sample alone = during(cached, endpoint, wrk, this::pause);
			AtomicReference<Once> asked = new AtomicReference<>();
			Sample beside = during(cached, endpoint, wrk, () -> asked.set(wrk.once(endpoint, unseen, CONNECTIONS)));
			Once once = Objects.requireNonNull(asked.get());
			return List.of(name, once.sample().rate().toString(), Medians.millis(once.sample().p50()),
					Medians.millis(once.sample().p99()), Long.toString(once.refused()), Medians.millis(alone.p99()),
					Medians.millis(beside.p99()), Medians.ratio(beside.p99(), alone.p99()));
		});
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

	private List<String> bodies(Operation cached, int part) {
		JsonNode variables = JsonMapper.shared().readTree(cached.bodies().getFirst()).path("variables");
		Map<String, String> department = Map.of("department", variables.path("department").asString());
		return IntStream.range(0, this.documents)
			.mapToObj((subset) -> JsonMapper.shared()
				.writeValueAsString(Map.of("query", document(fields(subset * PARTS + part)), "variables", department)))
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

}
