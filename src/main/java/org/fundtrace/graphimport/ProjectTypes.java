package org.fundtrace.graphimport;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.FunctionalLink;
import org.fundtrace.budget.Project;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;

/** Projects and the money that sources gave. */
final class ProjectTypes {

	static final NodeType<Project> PROJECT = NodeType
		.owned(Labels.PROJECT, Account::projects, (keys, project) -> keys.project(project.name()))
		.with("executionRate", Project::executionRatio)
		.with("totalScore", (keys, project) -> keys.totalScore(project.name()))
		.from(Relationships.HAS_PROJECT)
		.to(Relationships.PROJECT_OF, (keys, project) -> keys.department())
		.to("supervisingDepartment", Relationships.SUPERVISED_BY, Project::supervisingDepartment,
				AccountKeys::department)
		.to("implementingUnit", Relationships.IMPLEMENTED_BY, Project::implementingUnit, AccountKeys::unit);

	/** A source has one relationship to an allocation; its type says of which kind. */
	static final NodeType<Allocation> ALLOCATION = NodeType
		.owned(Labels.ALLOCATION, Account::allocations,
				(keys, row) -> keys.owned(Labels.ALLOCATION, row.fundingSource(),
						(row.project() != null) ? row.project() : "", row.basis().name()))
		.with("executionRate", Allocation::executionRatio)
		.with("fundingSource", (row) -> null)
		.from(Relationships.HAS_ALLOCATION)
		.from(Relationships.PROVIDES, (keys, row) -> (row.project() == null) ? source(keys, row) : null)
		.from(Relationships.FUNDS, (keys, row) -> (row.project() != null && !isAllZero(row)) ? source(keys, row) : null)
		.from(Relationships.FUNDS_ZERO,
				(keys, row) -> (row.project() != null && isAllZero(row)) ? source(keys, row) : null)
		.to("project", Relationships.PAYS_FOR, Allocation::project, AccountKeys::project);

	static final NodeType<FunctionalLink> FUNCTIONAL_LINK = NodeType
		.owned(Labels.FUNCTIONAL_LINK, Account::functionalLinks,
				(keys, link) -> keys.owned(Labels.FUNCTIONAL_LINK, link.project(), link.functionalClass(),
						link.basis()))
		.with("project", (link) -> null)
		.from(Relationships.HAS_FUNCTIONAL_LINK, (keys, link) -> keys.project(link.project()))
		.to("functionalClass", Relationships.LINKS_TO, FunctionalLink::functionalClass, AccountKeys::functionalClass);

	static final List<NodeType<?>> ALL = List.of(PROJECT, ALLOCATION, FUNCTIONAL_LINK);

	private ProjectTypes() {
	}

	private static String source(AccountKeys keys, Allocation row) {
		return keys.fundingSource(row.fundingSource());
	}

	/** A measure that is not printed is not zero. */
	private static boolean isAllZero(Allocation row) {
		return Stream.of(row.initialBudget(), row.fullYearBudget(), row.executed())
			.allMatch((measure) -> measure != null && measure.fen() == 0);
	}

}
