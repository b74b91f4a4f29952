package org.fundtrace.query.flow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.fundtrace.budget.FundingDimension;
import org.fundtrace.query.flow.Balance.Part;

/**
 * The flow into the projects of a unit, or into one project: from the sources that their
 * tables name, to the unit.
 */
final class ProjectFlow {

	private static final Comparator<AllocationFact> LARGEST = Comparator
		.comparing(AllocationFact::money, Amounts.LARGEST)
		.thenComparing(AllocationFact::project)
		.thenComparing((fact) -> fact.source().id());

	private final FlowFacts facts;

	private final FlowDraft draft;

	private final Map<ProjectFact, Counted> counted = new LinkedHashMap<>();

	ProjectFlow(FlowFacts facts, FlowDraft draft) {
		this.facts = facts;
		this.draft = draft;
		Map<String, List<AllocationFact>> byProject = facts.allocations()
			.stream()
			.collect(Collectors.groupingBy(AllocationFact::project));
		facts.projects()
			.forEach((fact) -> this.counted.put(fact,
					Counted.of(byProject.getOrDefault(fact.project().id(), List.of()))));
	}

	void add() {
		Set<AllocationFact> shown = this.counted.values()
			.stream()
			.flatMap((each) -> each.money().stream())
			.sorted(LARGEST)
			.limit(this.facts.limit())
			.collect(Collectors.toSet());
		this.counted.forEach((fact, allocations) -> addSources(fact, allocations, shown));
		if (this.facts.start().kind() == FlowKind.UNIT) {
			addRemainder();
		}
		Downstream downstream = new Downstream(this.facts, this.draft);
		downstream.addUnits(this.facts.projects());
		downstream.addOutcomes();
	}

	private void addSources(ProjectFact fact, Counted allocations, Set<AllocationFact> shown) {
		FlowNode project = fact.project();
		List<AllocationFact> money = allocations.money().stream().filter(shown::contains).toList();
		money
			.forEach((each) -> this.draft.link(FlowLink.ofMoney(each.source(), project, each.money(), each.grounds())));
		allocations.marks()
			.forEach((each) -> this.draft.link(FlowLink.ofMoney(each.source(), project, Amounts.NONE, each.grounds())));
		BalanceWords words = new BalanceWords("The table of %s does not print it.".formatted(project.label()),
				"No source that gave to %s is shown.".formatted(project.label()), leftOut(allocations));
		List<Part> parts = money.stream().map((each) -> new Part(each.source(), each.money())).toList();
		long beyond = (long) allocations.money().size() - money.size();
		this.draft.residuals(new Balance(project, FlowKind.PROJECT, fact.money(), parts, beyond, words).remarkable());
		this.draft.omit(beyond);
	}

	/** What all projects of the unit spent against those shown. */
	private void addRemainder() {
		FlowNode unit = this.facts.start();
		long beyond = this.facts.projectsBeyond(unit);
		BalanceWords words = new BalanceWords("No project of %s prints it.".formatted(unit.label()),
				"%s implements no projects.".formatted(unit.label()));
		List<Part> parts = this.facts.projects()
			.stream()
			.map((fact) -> new Part(fact.project(), fact.money()))
			.toList();
		Balance balance = new Balance(unit, FlowKind.UNIT, this.facts.whole(), parts, beyond, words);
		this.draft.residuals(balance.remarkable());
		this.draft.omit(beyond);
	}

	private static List<String> leftOut(Counted allocations) {
		if (allocations.leftOut().isEmpty()) {
			return List.of();
		}
		String others = allocations.leftOut().stream().map(FundingDimension::name).collect(Collectors.joining(", "));
		return List.of("Allocations by %s cut the same money and are left out.".formatted(others));
	}

}
