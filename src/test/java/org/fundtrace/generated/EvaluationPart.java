package org.fundtrace.generated;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.FunctionalLink;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Prints the summary of the evaluations, the table of the whole department and those of
 * the projects, and infers what they leave open.
 */
final class EvaluationPart {

	private final AccountPlan plan;

	private final PrintedDocument document;

	private final Draw draw;

	private final MoneyPrint print;

	private final Evaluations evaluations;

	private final Allocations allocations;

	private final ProjectTables tables;

	private final Inferences inferences;

	private @Nullable PerformanceSummary summary;

	EvaluationPart(AccountPlan plan, PrintedDocument document, MoneyPrint print, SourceBook sources) {
		this.plan = plan;
		this.document = document;
		this.draw = plan.draw(9);
		this.print = print;
		this.evaluations = new Evaluations(plan, document);
		this.allocations = new Allocations(document, sources);
		this.tables = new ProjectTables(plan, document, this.allocations, this.evaluations);
		this.inferences = new Inferences(this.allocations, this.tables, print);
	}

	Evaluations evaluations() {
		return this.evaluations;
	}

	List<Allocation> allocations() {
		return this.allocations.rows();
	}

	List<Project> projects() {
		return this.tables.rows();
	}

	List<FunctionalLink> links() {
		return this.inferences.links();
	}

	/** The unit that only tables of projects name; none in some accounts. */
	Stream<Unit> unlistedUnits() {
		return Stream.ofNullable(this.tables.unlistedUnit());
	}

	/** Null where this account has none. */
	@Nullable PerformanceSummary summary() {
		return this.summary;
	}

	void print(List<ProjectDraft> projects, Finances finances, List<BudgetLine> lines) {
		this.document.heading(2, "十二、", "预算绩效的情况说明");
		WholeTable whole = new WholeTable(this.plan, this.document, this.print, finances, projects);
		this.summary = whole.printSummary();
		if (this.plan.evaluatesTheWhole()) {
			printWithWhole(projects, whole);
		}
		else {
			projects.forEach(this.tables::print);
		}
		for (ProjectDraft project : projects) {
			inferSourceAndClass(project, lines);
		}
	}

	/** In two of three accounts the centre arranged just what one project got. */
	private void printWithWhole(List<ProjectDraft> projects, WholeTable whole) {
		ProjectDraft central = this.draw.oneIn(3) ? null
				: projects.stream().filter((project) -> project.total().complete()).findFirst().orElse(null);
		Measures arranged = (central != null) ? arranged(central.total()) : Measures.ZERO;
		whole.print(this.allocations, this.evaluations, arranged);
		projects.forEach(this.tables::print);
		if (central != null) {
			this.inferences.ofAmount(central, arranged);
		}
		projects.stream()
			.filter((project) -> project.name().startsWith("自治区"))
			.forEach((project) -> this.inferences.ofName(project, Source.REGIONAL, null));
	}

	/** Often with another full-year budget than the project's table has. */
	private Measures arranged(Measures total) {
		return new Measures(total.initialBudget(), this.draw.oneIn(2) ? total.executed() : total.fullYearBudget(),
				total.executed());
	}

	private void inferSourceAndClass(ProjectDraft project, List<BudgetLine> lines) {
		if (project.name().startsWith(Source.CARRYOVER.label())) {
			this.inferences.ofName(project, Source.CARRYOVER, project.name());
		}
		lines.stream()
			.filter((line) -> line.label().endsWith("(款)" + project.name() + "(项)"))
			.findFirst()
			.ifPresent((line) -> this.inferences.ofClass(project, line));
	}

}
