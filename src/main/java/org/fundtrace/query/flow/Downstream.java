package org.fundtrace.query.flow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.IndicatorCategory;

/** What lies below the projects of any flow: their units and what came of them. */
final class Downstream {

	private final FlowDraft draft;

	private final Map<String, Map<IndicatorCategory, Outcomes>> outcomes = new HashMap<>();

	private final Map<FlowNode, Map<IndicatorCategory, Outcomes>> ends = new LinkedHashMap<>();

	Downstream(FlowFacts facts, FlowDraft draft) {
		this.draft = draft;
		facts.outcomes()
			.forEach((fact) -> this.outcomes
				.computeIfAbsent(fact.holder(), (holder) -> new EnumMap<>(IndicatorCategory.class))
				.merge(fact.category(), fact.outcomes(), Outcomes::plus));
	}

	/** Adds the units of the projects, and a residual for a project without one. */
	void addUnits(List<ProjectFact> projects) {
		projects.forEach(this::addUnit);
	}

	private void addUnit(ProjectFact fact) {
		this.draft.node(fact.project());
		FlowNode unit = fact.unit();
		if (unit != null) {
			this.draft.link(FlowLink.ofMoney(fact.project(), unit, fact.money(), fact.grounds()));
			addEnd(unit, fact.project().id());
			return;
		}
		addEnd(fact.project(), fact.project().id());
		BalanceWords words = new BalanceWords("What flows into %s is not known.".formatted(fact.project().label()),
				"The table of %s names no implementing unit.".formatted(fact.project().label()));
		this.draft.residuals(new Balance(fact.project(), FlowKind.UNIT, fact.money(), List.of(), 0, words).all());
	}

	/** Notes that the indicators of a holder are outcomes of a node. */
	void addEnd(FlowNode end, String holder) {
		Map<IndicatorCategory, Outcomes> counts = this.ends.computeIfAbsent(end,
				(node) -> new EnumMap<>(IndicatorCategory.class));
		this.outcomes.getOrDefault(holder, Map.of())
			.forEach((category, outcome) -> counts.merge(category, outcome, Outcomes::plus));
	}

	/** Adds the links to the categories of outcomes, one for each end and category. */
	void addOutcomes() {
		this.ends.forEach((end, counts) -> counts.forEach((category, outcome) -> this.draft
			.link(new FlowLink(end, FlowNode.of(category), Amounts.NONE, Grounds.STATED, outcome))));
	}

}
