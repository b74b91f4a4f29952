package org.fundtrace.query.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.Basis;
import org.fundtrace.budget.FundingDimension;
import org.fundtrace.budget.IndicatorCategory;
import org.jspecify.annotations.Nullable;

/** Rows of a trace for tests, in which all three measures of a row are the same. */
final class Facts {

	static final FlowNode SOURCE = new FlowNode("fundingSource:s", "source", FlowKind.FUNDING_SOURCE);

	static final FlowNode OTHER_SOURCE = new FlowNode("fundingSource:t", "other source", FlowKind.FUNDING_SOURCE);

	static final FlowNode DEPARTMENT = new FlowNode("department:d", "department", FlowKind.DEPARTMENT);

	static final FlowNode UNIT = new FlowNode("unit:u", "unit", FlowKind.UNIT);

	static final Grounds BY_AMOUNT = new Grounds(Basis.INFERRED_BY_AMOUNT, "same amounts");

	private final FlowNode start;

	private final List<PartyFact> parties = new ArrayList<>();

	private final List<ProjectFact> projects = new ArrayList<>();

	private final List<AllocationFact> allocations = new ArrayList<>();

	private final List<OutcomeFact> outcomes = new ArrayList<>();

	private final Map<String, Long> projectsBeyond = new HashMap<>();

	private Amounts whole = Amounts.NONE;

	private long partiesBeyond;

	private int limit = 100;

	private Facts(FlowNode start) {
		this.start = start;
	}

	static Facts from(FlowNode start) {
		return new Facts(start);
	}

	static FlowNode project(String name) {
		return new FlowNode("project:" + name, name, FlowKind.PROJECT);
	}

	static Amounts amounts(@Nullable Long fen) {
		return Amounts.ofRow(fen, fen, fen);
	}

	Facts whole(Amounts amounts) {
		this.whole = amounts;
		return this;
	}

	Facts party(FlowNode party, @Nullable FundingDimension dimension, Amounts amounts) {
		this.parties.add(new PartyFact(party, dimension, amounts, Grounds.STATED));
		return this;
	}

	Facts partiesBeyond(long count) {
		this.partiesBeyond = count;
		return this;
	}

	Facts project(String name, FlowNode holder, Amounts amounts, Grounds grounds, @Nullable FlowNode unit) {
		this.projects.add(new ProjectFact(project(name), holder.id(), amounts, grounds, unit));
		return this;
	}

	Facts projectsBeyond(FlowNode holder, long count) {
		this.projectsBeyond.put(holder.id(), count);
		return this;
	}

	Facts allocation(FlowNode source, FundingDimension dimension, String project, Amounts amounts, Grounds grounds) {
		this.allocations.add(new AllocationFact(source, dimension, project(project).id(), amounts, grounds));
		return this;
	}

	Facts outcomes(FlowNode holder, IndicatorCategory category, int indicators, int met) {
		this.outcomes.add(new OutcomeFact(holder.id(), category, new Outcomes(indicators, met)));
		return this;
	}

	Facts limit(int links) {
		this.limit = links;
		return this;
	}

	Flow build() {
		return FlowBuilder.build(new FlowFacts(this.start, this.limit, this.whole, this.parties, this.partiesBeyond,
				this.projects, this.projectsBeyond, this.allocations, this.outcomes));
	}

}
