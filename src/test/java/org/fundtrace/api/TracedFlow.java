package org.fundtrace.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.fundtrace.RunningApplication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer of {@code trace}, and what holds of every such answer, whatever it starts
 * from.
 */
record TracedFlow(JsonNode trace) {

	/** All fields of a trace. */
	private static final String FIELDS = """
			{ from { id } omitted nodes { id label kind layer node { id } }
			links { from to basis evidence indicators met initialBudget { amount } fullYearBudget { amount } executed { amount } }
			residuals { subject { id } layer measure stated { amount } traced { amount } difference { amount } note } }
			""";

	private static final Map<String, String> MEASURES = Map.of("INITIAL_BUDGET", "initialBudget", "FULL_YEAR_BUDGET",
			"fullYearBudget", "EXECUTED", "executed");

	List<JsonNode> links() {
		return list(this.trace.get("links"));
	}

	List<JsonNode> residuals() {
		return list(this.trace.get("residuals"));
	}

	List<JsonNode> nodes() {
		return list(this.trace.get("nodes"));
	}

	/**
	 * The trace from a start.
	 * @param arguments further arguments, in GraphQL, each after a comma
	 */
	static TracedFlow of(RunningApplication application, String start, String arguments) {
		JsonNode answer = application.answer("{ trace(from: \"%s\"%s) %s }".formatted(start, arguments, FIELDS));
		assertThat(answer.has("errors")).as("%s", answer).isFalse();
		return new TracedFlow(answer.at("/data/trace"));
	}

	private static List<JsonNode> list(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

	/** Holds the layers against each other. */
	void addsUp() {
		assertThat(nodes().stream().map((node) -> text(node, "id"))).doesNotHaveDuplicates();
		assertThat(links().stream().map((link) -> text(link, "from") + " " + text(link, "to"))).doesNotHaveDuplicates();
		Set<String> ids = nodes().stream().map((node) -> text(node, "id")).collect(Collectors.toSet());
		links().forEach((link) -> assertThat(ids).contains(text(link, "from"), text(link, "to")));
		links().forEach((link) -> assertThat(layer(text(link, "from"))).isLessThan(layer(text(link, "to"))));
		residuals().forEach(this::addsUp);
		for (String measure : MEASURES.keySet()) {
			nodes().stream()
				.filter((node) -> text(node, "kind").equals("PROJECT"))
				.forEach((node) -> passesOn(node, measure));
		}
	}

	/** Stated is traced and the difference, and traced is what the links carry. */
	private void addsUp(JsonNode residual) {
		String subject = residual.at("/subject/id").asString();
		int layer = residual.get("layer").asInt();
		String measure = text(residual, "measure");
		BigDecimal carried = carried(subject, layer, measure);
		assertThat(amount(residual.get("traced"))).as("%s", residual).isEqualByComparingTo(carried);
		BigDecimal stated = amount(residual.get("stated"));
		BigDecimal difference = amount(residual.get("difference"));
		if (stated == null) {
			assertThat(difference).isNull();
			return;
		}
		assertThat(carried.add(Objects.requireNonNull(difference))).as("%s", residual).isEqualByComparingTo(stated);
		BigDecimal inflow = sum(
				links().stream().filter((link) -> text(link, "to").equals(subject) && layer(subject) < layer), measure);
		boolean fromSource = this.trace.at("/from/id").asString().startsWith("fundingSource:");
		if (fromSource && layer(subject) == layer - 1 && layer > 1) {
			assertThat(stated).as("what flows into %s", subject).isEqualByComparingTo(inflow);
		}
	}

	/** What flows into a project flows on to its unit, or is left in a residual. */
	private void passesOn(JsonNode project, String measure) {
		String id = text(project, "id");
		BigDecimal out = sum(links().stream().filter((link) -> text(link, "from").equals(id)), measure);
		BigDecimal left = residuals().stream()
			.filter((residual) -> residual.at("/subject/id").asString().equals(id))
			.filter((residual) -> text(residual, "measure").equals(measure))
			.map((residual) -> amount(residual.get("difference")))
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal into = sum(links().stream().filter((link) -> text(link, "to").equals(id)), measure);
		String start = this.trace.at("/from/id").asString();
		if (start.startsWith("fundingSource:") || start.startsWith("department:")) {
			assertThat(out.add(left)).as("what flows out of %s", id).isEqualByComparingTo(into);
			return;
		}
		BigDecimal openedOut = out.subtract(left);
		assertThat(into).as("what flows into %s", id).isEqualByComparingTo(openedOut);
	}

	/** What the links at a residual's layer carry of its subject's money. */
	private BigDecimal carried(String subject, int layer, String measure) {
		boolean outwards = layer(subject) < layer;
		return sum(links().stream().filter((link) -> {
			boolean atEnd = text(link, outwards ? "from" : "to").equals(subject);
			return atEnd && layer(text(link, "to")) == layer;
		}), measure);
	}

	private static BigDecimal sum(Stream<JsonNode> links, String measure) {
		return links.map((link) -> amount(link.get(MEASURES.get(measure))))
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private int layer(String id) {
		return nodes().stream()
			.filter((node) -> text(node, "id").equals(id))
			.findFirst()
			.orElseThrow()
			.get("layer")
			.asInt();
	}

	static @Nullable BigDecimal amount(@Nullable JsonNode money) {
		return (money == null || money.isNull()) ? null : new BigDecimal(money.get("amount").asString());
	}

	static String text(JsonNode object, String field) {
		return object.get(field).asString();
	}

}
