package org.fundtrace.generated;

import java.util.List;

/**
 * The figures of a department as a whole, in hundreds of yuan; they add up as those of
 * documents do.
 */
record Finances(long personnel, long operation, long projects, long otherExpenditure, long surplusDistribution,
		long closingCarryover, long openingCarryover, long surplusUsed, List<Long> otherRevenues, long fiscalOpening,
		long fiscalClosing, long governmentFund) {

	Finances {
		otherRevenues = List.copyOf(otherRevenues);
	}

	/** Draws the figures around what the projects spent. */
	static Finances draw(Draw draw, long projectsExecuted) {
		long personnel = 2000 + draw.amount(18);
		long operation = draw.part(personnel, 5, 40);
		long projects = projectsExecuted + (draw.oneIn(3) ? 0 : draw.amount(16));
		long spent = personnel + operation + projects;
		long closing = draw.oneIn(4) ? 0 : draw.part(spent, 1, 20);
		long opening = draw.oneIn(4) ? 0 : draw.part(spent, 1, 15);
		long fiscalClosing = draw.part(closing, 0, 60);
		List<Long> revenues = List.of(seldom(draw, spent), seldom(draw, spent), seldom(draw, spent),
				seldom(draw, spent), draw.oneIn(3) ? 0 : draw.part(spent, 1, 20));
		return new Finances(personnel, operation, projects, seldom(draw, spent), seldom(draw, spent), closing, opening,
				seldom(draw, spent), revenues, draw.part(opening, 0, 60), fiscalClosing, seldom(draw, spent));
	}

	private static long seldom(Draw draw, long whole) {
		return draw.oneIn(6) ? draw.part(whole, 1, 3) : 0;
	}

	long basic() {
		return this.personnel + this.operation;
	}

	long expenditure() {
		return basic() + this.projects + this.otherExpenditure;
	}

	/** Of income and of expenditure alike. */
	long total() {
		return expenditure() + this.surplusDistribution + this.closingCarryover;
	}

	long income() {
		return total() - this.surplusUsed - this.openingCarryover;
	}

	long fiscalIncome() {
		return income() - this.otherRevenues.stream().mapToLong(Long::longValue).sum();
	}

	/** Of fiscal income and of fiscal expenditure alike. */
	long fiscalTotal() {
		return fiscalIncome() + this.fiscalOpening;
	}

	long fiscalExpenditure() {
		return fiscalTotal() - this.fiscalClosing;
	}

	long generalPublicBudget() {
		return fiscalExpenditure() - this.governmentFund;
	}

	/** What the general public budget gave to basic expenditure. */
	long generalBasic() {
		return Math.min(basic(), generalPublicBudget());
	}

}
