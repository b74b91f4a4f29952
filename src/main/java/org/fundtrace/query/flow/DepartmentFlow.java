package org.fundtrace.query.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.fundtrace.budget.FundingDimension;
import org.fundtrace.query.flow.Balance.Part;

/**
 * The flow through a department: from the sources that gave to it as a whole, to its
 * projects. What a source may have given to one project is a link without money, since
 * that money is in the project's own already.
 */
record DepartmentFlow(FlowFacts facts, FlowDraft draft) {

	private static final Comparator<PartyFact> LARGEST = Comparator.comparing(PartyFact::money, Amounts.LARGEST)
		.thenComparing((fact) -> fact.party().id());

	void add() {
		addSources();
		addProjects();
		this.facts.allocations()
			.forEach((fact) -> this.facts.projects()
				.stream()
				.filter((project) -> project.project().id().equals(fact.project()))
				.forEach((project) -> this.draft
					.link(FlowLink.ofMoney(fact.source(), project.project(), Amounts.NONE, fact.grounds()))));
		Downstream downstream = new Downstream(this.facts, this.draft);
		downstream.addUnits(this.facts.projects());
		downstream.addEnd(this.facts.start(), this.facts.start().id());
		downstream.addOutcomes();
	}

	private void addSources() {
		List<FundingDimension> dimensions = this.facts.parties()
			.stream()
			.map(PartyFact::dimension)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
		List<PartyFact> ofOne = this.facts.parties()
			.stream()
			.filter((fact) -> fact.dimension() == dimensions.getFirst())
			.sorted(LARGEST)
			.toList();
		List<PartyFact> shown = ofOne.stream().limit(this.facts.limit()).toList();
		shown.forEach((fact) -> this.draft
			.link(FlowLink.ofMoney(fact.party(), this.facts.start(), fact.money(), fact.grounds())));
		BalanceWords words = new BalanceWords(unevaluated(),
				"No self-evaluation states which sources gave to %s as a whole.".formatted(this.facts.start().label()),
				leftOut(dimensions));
		List<Part> parts = shown.stream().map((fact) -> new Part(fact.party(), fact.money())).toList();
		addBalance(FlowKind.DEPARTMENT, parts, (long) ofOne.size() - shown.size(), words);
	}

	private void addProjects() {
		FlowNode start = this.facts.start();
		List<ProjectFact> projects = this.facts.projects();
		projects
			.forEach((fact) -> this.draft.link(FlowLink.ofMoney(start, fact.project(), fact.money(), fact.grounds())));
		BalanceWords words = new BalanceWords(unevaluated(),
				"No account of %s evaluates projects.".formatted(start.label()));
		List<Part> parts = projects.stream().map((fact) -> new Part(fact.project(), fact.money())).toList();
		addBalance(FlowKind.PROJECT, parts, this.facts.projectsBeyond(start), words);
	}

	private void addBalance(FlowKind layer, List<Part> parts, long beyond, BalanceWords words) {
		this.draft.residuals(new Balance(this.facts.start(), layer, this.facts.whole(), parts, beyond, words).all());
		this.draft.omit(beyond);
	}

	private String unevaluated() {
		return "No self-evaluation of %s as a whole states it.".formatted(this.facts.start().label());
	}

	private static List<String> leftOut(List<FundingDimension> dimensions) {
		if (dimensions.size() < 2) {
			return List.of();
		}
		String others = dimensions.stream().skip(1).map(FundingDimension::name).collect(Collectors.joining(", "));
		return List.of("The links are by %s; those by %s cut the same money and are left out."
			.formatted(dimensions.getFirst(), others));
	}

}
