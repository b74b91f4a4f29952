package org.fundtrace.generated;

import java.util.List;

import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.ChangeWord;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.Statement;
import org.jspecify.annotations.Nullable;

/** A budget line that is still to be printed; amounts are in hundreds of yuan. */
final class LineDraft {

	final Statement statement;

	final String concept;

	final String label;

	final long amount;

	@Nullable String number;

	@Nullable String functionalClass;

	@Nullable BudgetLine parent;

	@Nullable Source source;

	@Nullable BudgetLine shareOf;

	@Nullable Long whole;

	@Nullable Long initialBudget;

	@Nullable Long fullYearBudget;

	@Nullable ChangeWord changeWord;

	@Nullable ChangeWord changeRateWord;

	@Nullable Long change;

	@Nullable Percentage changeRate;

	@Nullable String explanation;

	@Nullable String varianceExplanation;

	@Nullable String reclassifiedTo;

	List<String> items = List.of();

	LineDraft(Statement statement, String concept, String label, long amount) {
		this.statement = statement;
		this.concept = concept;
		this.label = label;
		this.amount = amount;
	}

	String key() {
		return this.statement + "/" + this.concept + ((this.functionalClass != null) ? "/" + this.functionalClass : "");
	}

	LineDraft numbered(String printed) {
		this.number = printed;
		return this;
	}

	LineDraft classified(String key) {
		this.functionalClass = key;
		return this;
	}

	LineDraft partOf(BudgetLine line) {
		this.parent = line;
		return this;
	}

	LineDraft from(Source funding) {
		this.source = funding;
		return this;
	}

	/** With its share in another line. */
	LineDraft shareOf(BudgetLine line, long amountOfLine) {
		this.shareOf = line;
		this.whole = amountOfLine;
		return this;
	}

	/** With a change on the prior year and the reason for it. */
	LineDraft changed(Draw draw) {
		boolean up = this.amount > 0 && draw.oneIn(2);
		long size = (this.amount == 0) ? draw.amount(12) : draw.part(this.amount, 0, up ? 90 : 150);
		this.change = size;
		this.changeWord = up ? ChangeWord.INCREASE : ChangeWord.DECREASE;
		this.changeRateWord = up ? ChangeWord.GROWTH : draw.from(List.of(ChangeWord.DECLINE, ChangeWord.DROP));
		this.changeRate = Rates.of(size, up ? this.amount - size : this.amount + size);
		this.explanation = Prose.cause(draw);
		return this;
	}

	/** With the initial budget, and often the reason for the variance from it. */
	LineDraft budgeted(Draw draw) {
		this.initialBudget = draw.part(this.amount, 60, 120);
		this.varianceExplanation = draw.oneIn(3) ? null : Prose.cause(draw);
		return this;
	}

	/** With the full-year budget. */
	LineDraft budgetedFullYear(Draw draw) {
		this.fullYearBudget = draw.oneIn(3) ? Long.valueOf(this.amount) : Long.valueOf(draw.part(this.amount, 90, 130));
		return this;
	}

	LineDraft reclassifiedTo(FunctionalItem item) {
		this.reclassifiedTo = item.key();
		this.explanation = "本年功能科目调整，相关支出调整为“" + item.item() + "”";
		return this;
	}

	LineDraft consistingOf(List<String> kinds) {
		this.items = kinds;
		return this;
	}

	@Nullable Percentage varianceRate() {
		Long base = (this.initialBudget != null) ? this.initialBudget : this.fullYearBudget;
		return (base != null) ? Rates.of(this.amount - base, base) : null;
	}

}
