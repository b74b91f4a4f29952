package org.fundtrace.generated;

import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.generated.Evaluations.Head;
import org.jspecify.annotations.Nullable;

/**
 * Prints the summary of the evaluations, and the table of the whole department, whose
 * sources by level of government add up to its total.
 */
final class WholeTable {

	private static final String TITLE = "部门（单位）整体支出绩效目标自评表";

	private final AccountPlan plan;

	private final PrintedDocument document;

	private final Draw draw;

	private final MoneyPrint print;

	private final Finances finances;

	private final List<ProjectDraft> projects;

	WholeTable(AccountPlan plan, PrintedDocument document, MoneyPrint print, Finances finances,
			List<ProjectDraft> projects) {
		this.plan = plan;
		this.document = document;
		this.draw = plan.draw(8);
		this.print = print;
		this.finances = finances;
		this.projects = projects;
	}

	/** Prints the summary; null where this account has none. */
	@Nullable PerformanceSummary printSummary() {
		if (this.draw.oneIn(6)) {
			return null;
		}
		Measures all = Measures.sum(this.projects.stream().map(ProjectDraft::sum).toList());
		Count tables = Count.parse("1");
		Count evaluated = Count.parse(Integer.toString(this.projects.size()));
		SourceSpans printed = this.document.row()
			.labelled(Word.OVERALL_TABLES, tables)
			.labelled(Word.BUDGET_TOTAL, this.print.orNull(total().fullYearBudget()))
			.labelled(Word.EXECUTION_TOTAL, this.print.orNull(total().executed()))
			.labelled(Word.EVALUATED, evaluated)
			.labelled(Word.BUDGET_TOTAL, this.print.orNull(all.fullYearBudget()))
			.labelled(Word.EXECUTION_TOTAL, this.print.orNull(all.executed()))
			.end();
		return new PerformanceSummary(tables, this.print.orNull(total().fullYearBudget()),
				this.print.orNull(total().executed()), evaluated, this.print.orNull(all.fullYearBudget()),
				this.print.orNull(all.executed()), printed);
	}

	/** What the projects left unspent is part of the budget. */
	private Measures total() {
		Measures all = Measures.sum(this.projects.stream().map(ProjectDraft::sum).toList());
		long unspent = Math.max(0, amount(all.fullYearBudget()) - amount(all.executed()));
		return new Measures(this.finances.basic() + amount(all.initialBudget()), this.finances.total() + unspent,
				this.finances.expenditure());
	}

	private static long amount(@Nullable Long measure) {
		return Objects.requireNonNullElse(measure, 0L);
	}

	/**
	 * Prints the table.
	 * @param central what the centre arranged; the rest is of the others
	 */
	void print(Allocations allocations, Evaluations evaluations, Measures central) {
		SourceSpans title = this.document.heading(3, null, TITLE);
		SourceSpans year = evaluations.printYear();
		SourceSpans organization = this.document.row().labelled(Word.ORGANIZATION, this.plan.titled()).end();
		this.document.form(Word.SOURCE, Word.INITIAL, Word.FULL_YEAR, Word.EXECUTED, Word.WEIGHT, Word.RATE,
				Word.SCORE);
		Measures total = total();
		SourceSpans printed = total.print(this.document.row().word(Word.TOTAL_FUNDS), this.print)
			.value(Evaluations.EXECUTION_WEIGHT)
			.cell(total.executionRate())
			.cell(Evaluations.executionScore(total.executionRate()))
			.end();
		printSources(allocations, total, central);
		evaluations.print(new Head(0, null, TITLE, this.plan.titled(), total, this.print, total.executionRate(),
				List.of(title, year, organization, printed)), false);
	}

	private void printSources(Allocations allocations, Measures total, Measures central) {
		Measures others = total.minus(central);
		Measures regional = this.draw.oneIn(2) ? Measures.ZERO : part(others);
		Measures funds = this.draw.oneIn(2) ? Measures.ZERO : part(others);
		allocations.print(Source.CENTRAL, null, central, this.print, null);
		allocations.print(Source.REGIONAL, null, regional, this.print, null);
		allocations.print(Source.PREFECTURAL, null, others.minus(regional).minus(funds), this.print, null);
		allocations.print(Source.OTHER_FUNDS, null, funds, this.print, null);
		if (this.draw.oneIn(3)) {
			printRevenues(allocations);
		}
	}

	private Measures part(Measures whole) {
		return new Measures(part(whole.initialBudget()), part(whole.fullYearBudget()), part(whole.executed()));
	}

	private long part(@Nullable Long whole) {
		return this.draw.part(amount(whole), 1, 30);
	}

	/** By kind of revenue, with the rate of execution. */
	private void printRevenues(Allocations allocations) {
		Measures fiscal = new Measures(null, this.finances.fiscalIncome(), this.finances.fiscalIncome());
		allocations.print(Source.FISCAL, null, fiscal, this.print, fiscal.executionRate());
		long other = this.finances.otherRevenues().getLast();
		allocations.print(Source.OTHER_INCOME, null, new Measures(null, other, this.draw.oneIn(2) ? other : null),
				this.print, null);
	}

}
