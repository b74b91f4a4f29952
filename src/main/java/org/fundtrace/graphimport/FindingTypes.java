package org.fundtrace.graphimport;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.audit.Audit;
import org.fundtrace.audit.Finding;
import org.fundtrace.budget.AccountStatement;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Division;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.Procurement;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Sourced;
import org.fundtrace.budget.Staff;
import org.fundtrace.budget.StateAssets;
import org.fundtrace.budget.ThreePublicCounts;
import org.fundtrace.budget.VehicleCount;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;

/** What the audit finds, tied to every fact that it used. */
final class FindingTypes {

	static final NodeType<Finding> FINDING = NodeType
		.owned(Labels.FINDING, Audit::of,
				(keys, finding) -> keys.owned(Labels.FINDING, finding.rule().key(), id(keys, finding.checked())))
		.with("rule", (finding) -> finding.rule().key())
		.with("statement", (finding) -> finding.rule().statement())
		.with("statementZh", (finding) -> finding.rule().statementZh())
		.with("subject", (finding) -> null)
		.with("checked", (finding) -> null)
		.with("inputs", (finding) -> null)
		.from(Relationships.HAS_FINDING)
		.links((keys, finding, id) -> projects(finding)
			.map((project) -> new GraphLink(keys.project(project.name()), Relationships.HAS_FINDING, id))
			.toList())
		.to(Relationships.ABOUT, (keys, finding) -> id(keys, finding.subject()))
		.links(FindingTypes::uses);

	static final List<NodeType<?>> ALL = List.of(FINDING);

	private FindingTypes() {
	}

	/** The projects that it is about or that it used. */
	private static Stream<Project> projects(Finding finding) {
		return Stream.concat(Stream.of(finding.subject()), finding.inputs().stream())
			.filter(Project.class::isInstance)
			.map(Project.class::cast)
			.distinct();
	}

	private static List<GraphLink> uses(AccountKeys keys, Finding finding, String id) {
		return IntStream.range(0, finding.inputs().size())
			.mapToObj((index) -> new GraphLink(id, Relationships.USES, id(keys, finding.inputs().get(index)),
					Map.of("ordinal", (long) index)))
			.toList();
	}

	/** The id of the node of a fact that a rule may use. */
	private static String id(AccountKeys keys, Sourced fact) {
		return switch (fact) {
			case FinalAccount whole -> keys.account();
			case BudgetLine line -> StatementTypes.BUDGET_LINE.id(keys, line);
			case AccountStatement statement -> StatementTypes.STATEMENT.id(keys, statement);
			case VehicleCount vehicles -> StatementTypes.VEHICLES.id(keys, vehicles);
			case ThreePublicCounts counts -> StatementTypes.THREE_PUBLIC_COUNTS.id(keys, counts);
			case PerformanceSummary summary -> StatementTypes.PERFORMANCE.id(keys, summary);
			case StateAssets assets -> StatementTypes.ASSETS.id(keys, assets);
			case Procurement procurement -> StatementTypes.PROCUREMENT.id(keys, procurement);
			case Staff staff -> OrganizationTypes.STAFF.id(keys, staff);
			case Division division -> OrganizationTypes.DIVISION.id(keys, division);
			case Project project -> ProjectTypes.PROJECT.id(keys, project);
			case Allocation allocation -> ProjectTypes.ALLOCATION.id(keys, allocation);
			case SelfEvaluation evaluation -> EvaluationTypes.EVALUATION.id(keys, evaluation);
			case Indicator indicator -> EvaluationTypes.INDICATOR.id(keys, indicator);
			default -> throw new IllegalStateException("no node is known of a " + fact.getClass().getSimpleName());
		};
	}

}
