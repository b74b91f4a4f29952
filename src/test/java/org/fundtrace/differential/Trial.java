package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.RunningApplication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an application and the reference the same, and keeps what they differ in. */
final class Trial {

	/** How often the same document is asked with other variables. */
	static final int SETS = 7;

	private static final int MOST_TRACES = 20;

	private static final int MOST_FAILURES = Integer.getInteger("fundtrace.differential.failures", 3);

	private final RunningApplication application;

	private final RunningApplication overBolt;

	private final Reference reference;

	private final Comparison comparison;

	private final List<String> failures = new ArrayList<>();

	/**
	 * No operation asked yet.
	 * @param application reads its store in the process
	 * @param overBolt reads the same store over Bolt
	 */
	Trial(RunningApplication application, RunningApplication overBolt, Reference reference) {
		this.application = application;
		this.overBolt = overBolt;
		this.reference = reference;
		this.comparison = new Comparison(reference.cursors());
	}

	/** What the two differ in, each with all that is needed to ask again. */
	List<String> failures() {
		return this.failures;
	}

	/** Asks so many operations, the first of which a seed makes. */
	void run(int operations, long firstSeed) {
		OperationGenerator generator = new OperationGenerator(this.reference);
		for (long seed = firstSeed; seed < firstSeed + operations / SETS; seed++) {
			Operation operation = generator.operation(seed);
			Draw draw = new Draw(this.reference, new Dice(seed), this::findCursors);
			boolean agrees = this.failures.size() < MOST_FAILURES;
			for (int i = 0; i < SETS && agrees; i++) {
				agrees = ask("seed " + seed, operation.text(), operation.draw(draw));
			}
		}
	}

	/**
	 * Traces money from everything that it can be traced from, in one year and in all;
	 * the notes of residuals are prose and may say anything.
	 */
	void trace(String operation, List<Integer> years) {
		for (String type : List.of("FundingSource", "Department", "Unit", "Project")) {
			for (Item item : this.reference.graph().all(type).stream().limit(MOST_TRACES).toList()) {
				Map<String, @Nullable Object> variables = new HashMap<>();
				variables.put("from", item.id());
				variables.put("year", years.get(Math.floorMod(item.id().hashCode(), years.size())));
				ask("trace", operation, variables);
				variables.put("year", null);
				ask("trace", operation, variables);
			}
		}
	}

	/**
	 * Goes on with seeds, but asks only what reaches a field, argument or input field
	 * that no operation reached yet: the reference knows at little cost.
	 */
	void reachMore(int seeds, long firstSeed) {
		OperationGenerator generator = new OperationGenerator(this.reference);
		Ledger ledger = this.reference.ledger();
		for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
			Operation operation = generator.operation(seed);
			Map<String, @Nullable Object> variables = operation
				.draw(new Draw(this.reference, new Dice(seed), (type, orderBy) -> {
				}));
			int before = ledger.exercised().size();
			boolean asked = this.failures.size() < MOST_FAILURES;
			if (asked) {
				this.reference.answer(operation.text(), variables);
				ledger.forgetFilters();
			}
			if (asked && ledger.exercised().size() > before) {
				ask("seed " + seed, operation.text(), variables);
			}
		}
	}

	private boolean ask(String name, String operation, Map<String, @Nullable Object> variables) {
		JsonNode expected = this.reference.answer(operation, variables);
		// first over Bolt, where a statement costs a second parse when its plan is known
		JsonNode actualOverBolt = this.overBolt.answer(operation, variables);
		JsonNode actual = this.application.answer(operation, variables);
		String difference = expected.has("data") ? this.comparison.difference(expected, actual)
				: "no valid operation: " + expected;
		if (difference == null && !actual.equals(actualOverBolt)) {
			difference = "the answer read over Bolt, which is another";
		}
		this.reference.ledger().operation(Comparison.holdsAFact(expected.path("data")), expected.has("errors"));
		if (difference != null) {
			this.failures.add("%s%noperation: %s%nvariables: %s%nfirst difference at %s".formatted(name, operation,
					JsonMapper.shared().writeValueAsString(variables), difference));
		}
		return difference == null;
	}

	/**
	 * Walks the list of all items of a type in an order, so that its cursors are known.
	 */
	private void findCursors(String type, @Nullable Object orderBy) {
		String operation = "query ($order: [%sOrder!]) { all: %s(orderBy: $order, first: 40) { edges { cursor node { id } } } }"
			.formatted(type, Character.toLowerCase(type.charAt(0)) + type.substring(1) + "s");
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("order", orderBy);
		ask("cursors", operation, variables);
	}

}
