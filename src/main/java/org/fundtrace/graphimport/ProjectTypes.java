package org.fundtrace.graphimport;

import java.util.List;
import java.util.function.Function;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.FunctionalLink;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Project;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;
import org.jspecify.annotations.Nullable;

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

	/**
	 * A source has one relationship to an allocation; its type says of which kind. The
	 * first allocation of a source to a project has the keys by which projects are
	 * ordered, so that an index over them gives the projects of a source that very many
	 * share.
	 */
	static final NodeType<Allocation> ALLOCATION = projectKeys(NodeType
		.owned(Labels.ALLOCATION, Account::allocations,
				(keys, row) -> keys.owned(Labels.ALLOCATION, row.fundingSource(),
						(row.project() != null) ? row.project() : "", row.basis().name()))
		.with("executionRate", Allocation::executionRatio)
		.with("fundingSource", (row) -> null)
		.with("fundingSourceId", ProjectTypes::source)
		.with("fundingDimension", (keys, row) -> keys.source(row.fundingSource()).dimension())
		.from(Relationships.HAS_ALLOCATION)
		.from(Relationships.PROVIDES, (keys, row) -> (row.project() == null) ? source(keys, row) : null)
		.from(Relationships.FUNDS, (keys, row) -> keys.isFirst(row) ? source(keys, row) : null)
		.from(Relationships.ALSO_FUNDS, (keys, row) -> (row.pays() && !keys.isFirst(row)) ? source(keys, row) : null)
		.from(Relationships.FUNDS_ZERO,
				(keys, row) -> (row.project() != null && !row.pays()) ? source(keys, row) : null)
		.to("project", Relationships.PAYS_FOR, Allocation::project, AccountKeys::project));

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

	private static NodeType<Allocation> projectKeys(NodeType<Allocation> type) {
		return type.with("projectSourceId", (keys, row) -> keys.isFirst(row) ? source(keys, row) : null)
			.with("projectId", (keys, row) -> ofProject(keys, row, (project) -> keys.project(project.name())))
			.with("projectName", (keys, row) -> ofProject(keys, row, Project::name))
			.with("projectOrdinal", (keys, row) -> ofProject(keys, row, Project::ordinal))
			.with("projectInitialBudget",
					(keys, row) -> ofProject(keys, row, (project) -> fen(project.initialBudget())))
			.with("projectFullYearBudget",
					(keys, row) -> ofProject(keys, row, (project) -> fen(project.fullYearBudget())))
			.with("projectExecuted", (keys, row) -> ofProject(keys, row, (project) -> fen(project.executed())))
			.with("projectExecutionRatePrinted",
					(keys, row) -> ofProject(keys, row, (project) -> project.executionRatio().printed()))
			.with("projectTotalScore",
					(keys, row) -> ofProject(keys, row, (project) -> keys.totalScore(project.name())));
	}

	private static @Nullable Object ofProject(AccountKeys keys, Allocation row,
			Function<Project, @Nullable Object> value) {
		Project project = keys.isFirst(row) ? keys.findProject(row.project()) : null;
		return (project != null) ? value.apply(project) : null;
	}

	private static @Nullable Long fen(@Nullable Money amount) {
		return (amount != null) ? amount.fen() : null;
	}

}
