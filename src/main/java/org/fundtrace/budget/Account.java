package org.fundtrace.budget;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that one data package holds: one account of one department and year, with
 * the document that it is taken from. Rows refer to each other by their keys.
 *
 * @param document what is known of the document
 * @param text the document itself
 */
public record Account(Document document, DocumentText text, FinalAccount finalAccount, List<Department> departments,
		List<Unit> units, List<Division> divisions, List<Responsibility> responsibilities, List<Section> sections,
		@Nullable Staff staff, List<FunctionalClass> functionalClasses, List<FundingSource> fundingSources,
		List<BudgetLine> budgetLines, List<Project> projects, List<SelfEvaluation> selfEvaluations,
		List<Allocation> allocations, List<FunctionalLink> functionalLinks, List<Objective> objectives,
		List<Indicator> indicators, List<VehicleCount> vehicles, @Nullable ThreePublicCounts threePublicCounts,
		@Nullable PerformanceSummary performance, List<AccountStatement> statements, @Nullable Procurement procurement,
		@Nullable StateAssets stateAssets, List<Remark> remarks, List<Term> terms, List<FormWord> formWords) {

	public Account {
		departments = List.copyOf(departments);
		units = List.copyOf(units);
		divisions = List.copyOf(divisions);
		responsibilities = List.copyOf(responsibilities);
		sections = List.copyOf(sections);
		functionalClasses = List.copyOf(functionalClasses);
		fundingSources = List.copyOf(fundingSources);
		budgetLines = List.copyOf(budgetLines);
		projects = List.copyOf(projects);
		selfEvaluations = List.copyOf(selfEvaluations);
		allocations = List.copyOf(allocations);
		functionalLinks = List.copyOf(functionalLinks);
		objectives = List.copyOf(objectives);
		indicators = List.copyOf(indicators);
		vehicles = List.copyOf(vehicles);
		statements = List.copyOf(statements);
		remarks = List.copyOf(remarks);
		terms = List.copyOf(terms);
		formWords = List.copyOf(formWords);
	}

	/** The innermost section that holds the first line of a fact; null for none. */
	public @Nullable Section sectionOf(SourceSpans lines) {
		int line = lines.spans().getFirst().startLine();
		return this.sections.stream()
			.filter((section) -> section.lines().startLine() <= line && line <= section.endLine())
			.max(Comparator.comparingInt(Section::level))
			.orElse(null);
	}

}
