package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Basis;
import org.fundtrace.budget.FundingDimension;
import org.fundtrace.budget.IndicatorCategory;
import org.fundtrace.query.flow.AllocationFact;
import org.fundtrace.query.flow.Amount;
import org.fundtrace.query.flow.Amounts;
import org.fundtrace.query.flow.FlowFacts;
import org.fundtrace.query.flow.FlowKind;
import org.fundtrace.query.flow.FlowNode;
import org.fundtrace.query.flow.Grounds;
import org.fundtrace.query.flow.OutcomeFact;
import org.fundtrace.query.flow.Outcomes;
import org.fundtrace.query.flow.PartyFact;
import org.fundtrace.query.flow.ProjectFact;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a trace out of the columns of {@link TraceFactColumns}.
 *
 * @param kind what the trace starts from
 */
record TraceFacts(FlowKind kind, List<?> row) {

	/** How many values the money of a sum has, and that of a row. */
	private static final int SUM = 7;

	private static final int ROW = 3;

	FlowFacts read(int limit) {
		Map<String, Long> beyond = new HashMap<>();
		facts(TraceFactColumns.PROJECTS_BEYOND)
			.forEach((fact) -> beyond.put(String.valueOf(fact.get(0)), number(fact.get(1))));
		Object whole = this.row.get(TraceFactColumns.WHOLE);
		return new FlowFacts(start(), limit, (whole != null) ? sums((List<?>) whole) : Amounts.NONE,
				list(TraceFactColumns.PARTIES, this::party), number(this.row.get(TraceFactColumns.PARTIES_BEYOND)),
				list(TraceFactColumns.PROJECTS, TraceFacts::project), beyond,
				list(TraceFactColumns.ALLOCATIONS, TraceFacts::allocation),
				Stream.of(TraceFactColumns.OUTCOMES, TraceFactColumns.OWN_OUTCOMES)
					.flatMap((column) -> list(column, TraceFacts::outcome).stream())
					.toList());
	}

	/** The node that the trace starts from. */
	FlowNode start() {
		return node(this.kind, (List<?>) this.row.get(TraceFactColumns.START), 0);
	}

	private PartyFact party(List<?> fact) {
		boolean ofSource = this.kind == FlowKind.FUNDING_SOURCE;
		FlowNode party = node(ofSource ? FlowKind.DEPARTMENT : FlowKind.FUNDING_SOURCE, fact, SUM + 2);
		return new PartyFact(party, ofSource ? null : dimension(fact.get(SUM + 4)), sums(fact), grounds(fact, SUM));
	}

	private static ProjectFact project(List<?> fact) {
		FlowNode unit = (fact.get(ROW + 5) != null) ? node(FlowKind.UNIT, fact, ROW + 5) : null;
		return new ProjectFact(node(FlowKind.PROJECT, fact, ROW + 2), String.valueOf(fact.get(ROW + 4)), amounts(fact),
				grounds(fact, ROW), unit);
	}

	private static AllocationFact allocation(List<?> fact) {
		return new AllocationFact(node(FlowKind.FUNDING_SOURCE, fact, ROW + 3), dimension(fact.get(ROW + 5)),
				String.valueOf(fact.get(ROW + 2)), amounts(fact), grounds(fact, ROW));
	}

	private static OutcomeFact outcome(List<?> fact) {
		return new OutcomeFact(String.valueOf(fact.get(0)), IndicatorCategory.valueOf(String.valueOf(fact.get(1))),
				new Outcomes(Math.toIntExact(number(fact.get(2))), Math.toIntExact(number(fact.get(3)))));
	}

	private static Amounts amounts(List<?> fact) {
		return Amounts.ofRow((Long) fact.get(0), (Long) fact.get(1), (Long) fact.get(2));
	}

	private static Amounts sums(List<?> fact) {
		return new Amounts(sum(fact, 0), sum(fact, 1), sum(fact, 2));
	}

	private static Amount sum(List<?> fact, int measure) {
		long known = number(fact.get(ROW + measure));
		return new Amount((known > 0) ? number(fact.get(measure)) : null, number(fact.get(SUM - 1)) - known);
	}

	/** What a link rests on; the totals of a project have no basis of their own. */
	private static Grounds grounds(List<?> fact, int position) {
		Object basis = fact.get(position);
		return (basis == null) ? Grounds.STATED
				: new Grounds(Basis.valueOf(basis.toString()), (String) fact.get(position + 1));
	}

	private static FundingDimension dimension(@Nullable Object value) {
		return FundingDimension.valueOf(String.valueOf(value));
	}

	private static long number(@Nullable Object value) {
		return (Long) Objects.requireNonNull(value);
	}

	/** The node whose id stands at a position, and its name behind it. */
	private static FlowNode node(FlowKind kind, List<?> fact, int position) {
		return new FlowNode(String.valueOf(fact.get(position)), String.valueOf(fact.get(position + 1)), kind);
	}

	private <T> List<T> list(int column, Function<List<?>, T> fact) {
		return facts(column).stream().map(fact).toList();
	}

	private List<? extends List<?>> facts(int column) {
		List<?> facts = (List<?>) this.row.get(column);
		return facts.stream().map((fact) -> (List<?>) fact).toList();
	}

}
