package org.fundtrace.generated;

import java.util.List;

import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Count;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Statement;
import org.fundtrace.budget.ThreePublicCounts;
import org.jspecify.annotations.Nullable;

/**
 * Prints the three public expenses with their counts, the two small budgets, and what
 * agencies cost.
 */
final class NarrativeSection {

	private final PrintedDocument document;

	private final BudgetLines lines;

	private final Draw draw;

	private final Finances finances;

	private final SourceBook sources;

	private @Nullable ThreePublicCounts counts;

	private @Nullable SourceSpans fundNote;

	private @Nullable SourceSpans capitalNote;

	NarrativeSection(PrintedDocument document, BudgetLines lines, Finances finances, SourceBook sources) {
		this.document = document;
		this.lines = lines;
		this.draw = lines.draw();
		this.finances = finances;
		this.sources = sources;
	}

	/** Null where this account prints none. */
	@Nullable ThreePublicCounts counts() {
		return this.counts;
	}

	/** Where it says that there was no government fund; null where there was one. */
	@Nullable SourceSpans fundNote() {
		return this.fundNote;
	}

	/** Where it says that there was no state capital. */
	@Nullable SourceSpans capitalNote() {
		return this.capitalNote;
	}

	/** The sentence that says that a statement is empty. */
	static String emptyNote(Source source) {
		return "我部门本年度无%s收入、支出及结转和结余，%s收入支出决算表为空表。".formatted(source.label(), source.label());
	}

	void print() {
		this.document.heading(2, "七、", "财政拨款“三公”经费支出决算情况说明");
		printThreePublicExpenses();
		this.counts = this.draw.oneIn(8) ? null : printCounts();
		this.document.heading(2, "八、", "政府性基金预算财政拨款收入支出决算情况说明");
		if (this.finances.governmentFund() > 0) {
			this.lines.add(new LineDraft(Statement.GOVERNMENT_FUND_BUDGET, "governmentFundExpenditure",
					Source.GOVERNMENT_FUND.label() + "支出", this.finances.governmentFund())
				.from(Source.GOVERNMENT_FUND)
				.changed(this.draw));
		}
		else {
			this.fundNote = printNote(Source.GOVERNMENT_FUND);
		}
		this.document.heading(2, "九、", "国有资本经营预算财政拨款收入支出决算情况说明");
		this.capitalNote = printNote(Source.STATE_CAPITAL);
		this.document.heading(2, "十、", "机关运行经费支出情况说明");
		addAgency("agencyOperatingExpenditure", "机关运行经费支出", this.draw.part(this.finances.operation(), 40, 90));
		if (this.draw.oneIn(2)) {
			addAgency("publicExpenditure", "事业单位公用经费", this.draw.part(this.finances.operation(), 1, 10));
		}
	}

	private SourceSpans printNote(Source source) {
		SourceSpans note = this.document.row().value(emptyNote(source)).end();
		this.sources.note(source, note);
		return note;
	}

	private void addAgency(String concept, String label, long amount) {
		this.lines.add(new LineDraft(Statement.AGENCY_OPERATION, concept, label, amount).changed(this.draw));
	}

	private void printThreePublicExpenses() {
		long travel = this.draw.oneIn(5) ? this.draw.amount(9) : 0;
		long purchase = this.draw.oneIn(4) ? 1000L * this.draw.between(8, 30) : 0;
		long operation = this.draw.oneIn(8) ? 0 : this.draw.amount(13);
		long reception = this.draw.oneIn(2) ? this.draw.amount(8) : 0;
		long all = travel + purchase + operation + reception;
		BudgetLine whole = this.lines.add(expense("threePublicExpenses", "财政拨款“三公”经费支出", all));
		addExpense(whole, all, "overseasTravel", "因公出国（境）费", travel);
		BudgetLine vehicles = addExpense(whole, all, "officialVehicles", "公务用车购置及运行维护费", purchase + operation);
		this.lines.add(expense("vehiclePurchase", "公务用车购置费", purchase).partOf(vehicles));
		this.lines.add(expense("vehicleOperation", "公务用车运行维护费", operation).partOf(vehicles)
			.consistingOf(List.of("车辆燃料费", "车辆保险费")));
		addExpense(whole, all, "officialReception", "公务接待费", reception);
	}

	private BudgetLine addExpense(BudgetLine whole, long all, String concept, String label, long amount) {
		return this.lines.add(expense(concept, label, amount).partOf(whole).shareOf(whole, all));
	}

	private LineDraft expense(String concept, String label, long amount) {
		return new LineDraft(Statement.THREE_PUBLIC_EXPENSES, concept, label, amount).changed(this.draw)
			.budgetedFullYear(this.draw);
	}

	private ThreePublicCounts printCounts() {
		Count groups = count(0, 2);
		Count trips = count(0, 5);
		Count purchased = count(0, 1);
		Count kept = count(0, 40);
		Count difference = this.draw.oneIn(3) ? count(1, 3) : null;
		String reason = (difference != null) ? Prose.cause(this.draw) : null;
		Count receptions = this.draw.oneIn(6) ? null : count(0, 30);
		Count persons = (receptions != null) ? count(0, 400) : null;
		SourceSpans printed = this.document.row()
			.labelled(Word.GROUPS, groups)
			.labelled(Word.TRIPS, trips)
			.labelled(Word.PURCHASED, purchased)
			.labelled(Word.KEPT, kept)
			.labelled(Word.RECEPTIONS, receptions)
			.labelled(Word.RECEIVED, persons)
			.labelled(Word.DIFFERENCE, difference)
			.prose(Word.DEVIATES, reason)
			.end();
		return new ThreePublicCounts(groups, trips, purchased, kept, difference, reason, receptions, persons, printed);
	}

	private Count count(int least, int most) {
		return Count.parse(Integer.toString(this.draw.between(least, most)));
	}

}
