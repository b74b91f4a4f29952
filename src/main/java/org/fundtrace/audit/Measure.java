package org.fundtrace.audit;

import org.fundtrace.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/** The amounts that a line of a statement prints. */
enum Measure {

	/** 决算数. */
	AMOUNT,

	/** 全年预算数. */
	FULL_YEAR_BUDGET,

	/** The change on the prior year, with its sign. */
	CHANGE;

	/** What a line prints, if there is the line. */
	Operand of(@Nullable BudgetLine line) {
		Fact<BudgetLine> fact = new Fact<>(line);
		return switch (this) {
			case AMOUNT -> fact.amount(BudgetLine::amount);
			case FULL_YEAR_BUDGET -> fact.amount(BudgetLine::fullYearBudget);
			case CHANGE -> fact.amount(BudgetLine::signedChange);
		};
	}

}
