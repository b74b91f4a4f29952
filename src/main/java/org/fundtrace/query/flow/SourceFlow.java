package org.fundtrace.query.flow;

import java.util.List;

import org.fundtrace.query.flow.Balance.Part;

/**
 * The flow from a funding source: to departments as a whole, and within each to the
 * projects whose tables name the source.
 */
record SourceFlow(FlowFacts facts, FlowDraft draft) {

	void add() {
		this.facts.parties().forEach(this::addDepartment);
		addRemainder();
		Downstream downstream = new Downstream(this.facts, this.draft);
		downstream.addUnits(this.facts.projects());
		downstream.addOutcomes();
	}

	private void addDepartment(PartyFact fact) {
		FlowNode department = fact.party();
		String unstated = "No self-evaluation states what %s gave %s as a whole.".formatted(this.facts.start().label(),
				department.label());
		Grounds grounds = fact.money().isUnknown() ? new Grounds(fact.grounds().basis(), unstated) : fact.grounds();
		this.draft.link(FlowLink.ofMoney(this.facts.start(), department, fact.money(), grounds));
		List<ProjectFact> projects = this.facts.projectsOf(department);
		projects.forEach((project) -> this.draft
			.link(FlowLink.ofMoney(department, project.project(), project.money(), project.grounds())));
		BalanceWords words = new BalanceWords(unstated,
				"No project of %s is linked to %s.".formatted(department.label(), this.facts.start().label()));
		List<Part> parts = projects.stream().map((project) -> new Part(project.project(), project.money())).toList();
		long beyond = this.facts.projectsBeyond(department);
		this.draft.residuals(new Balance(department, FlowKind.PROJECT, fact.money(), parts, beyond, words).all());
		this.draft.omit(beyond);
	}

	/** What the source gave against what the departments shown were given. */
	private void addRemainder() {
		BalanceWords words = new BalanceWords(
				"No self-evaluation states what %s gave departments as a whole; lines of statements that name it are not traced."
					.formatted(this.facts.start().label()),
				"No self-evaluation says that a department or a project got anything of %s."
					.formatted(this.facts.start().label()));
		List<Part> parts = this.facts.parties().stream().map((fact) -> new Part(fact.party(), fact.money())).toList();
		long beyond = this.facts.partiesBeyond();
		this.draft
			.residuals(new Balance(this.facts.start(), FlowKind.DEPARTMENT, this.facts.whole(), parts, beyond, words)
				.remarkable());
		this.draft.omit(beyond);
	}

}
