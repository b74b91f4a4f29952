package org.fundtrace.differential;

import java.util.stream.Stream;

import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.FunctionalLink;
import org.fundtrace.budget.Project;

/** Projects and the money that sources gave. */
record ProjectFacts(AccountReading reading) {

	/** Where an item keeps whether its three measures are all zero. */
	static final String ZERO = "isZero";

	void read() {
		this.reading.account().projects().forEach(this::project);
		this.reading.account().functionalLinks().forEach(this::functionalLink);
		this.reading.account().allocations().forEach(this::allocation);
	}

	private void project(Project row) {
		NaturalKeys keys = this.reading.keys();
		Item department = this.reading.graph().node("Department", keys.department());
		Item item = this.reading.owned("Project", keys.project(row.name()), row)
			.set("department", department)
			.set("finalAccount", this.reading.finalAccount())
			.set("supervisingDepartment",
					this.reading.named("Department", row.supervisingDepartment(), keys::department))
			.set("implementingUnit", this.reading.named("Unit", row.implementingUnit(), keys::unit))
			.set("executionRate", row.executionRatio());
		department.append("projects", item);
		this.reading.finalAccount().append("projects", item);
		Item unit = item.item("implementingUnit");
		if (unit != null) {
			unit.append("projects", item);
		}
	}

	private void functionalLink(FunctionalLink row) {
		NaturalKeys keys = this.reading.keys();
		Item link = this.reading.part("FunctionalLink", row)
			.set("functionalClass",
					this.reading.graph().node("FunctionalClass", keys.functionalClass(row.functionalClass())));
		this.reading.graph().node("Project", keys.project(row.project())).append("functionalClasses", link);
	}

	private void allocation(Allocation row) {
		NaturalKeys keys = this.reading.keys();
		Item source = this.reading.graph().node("FundingSource", NaturalKeys.fundingSource(row.fundingSource()));
		Item item = this.reading.owned("Allocation", keys.allocation(row), row)
			.set("fundingSource", source)
			.set("finalAccount", this.reading.finalAccount())
			.set("project", this.reading.named("Project", row.project(), keys::project))
			.set("executionRate", row.executionRatio())
			.set(ZERO, isZero(row));
		source.append("allocations", item);
		this.reading.finalAccount().append("allocations", item);
		Item project = item.item("project");
		if (project != null) {
			project.append("allocations", item);
		}
	}

	/** A measure that is not printed is not zero. */
	private static boolean isZero(Allocation row) {
		return Stream.of(row.initialBudget(), row.fullYearBudget(), row.executed())
			.allMatch((money) -> money != null && money.fen() == 0);
	}

}
