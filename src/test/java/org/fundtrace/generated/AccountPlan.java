package org.fundtrace.generated;

import org.fundtrace.budget.AccountScope;

/** Which account of which department: all that an account follows from. */
record AccountPlan(DepartmentProfile department, int year, AccountScope scope) {

	boolean consolidated() {
		return this.scope == AccountScope.CONSOLIDATED;
	}

	/** Whether there is a table of the whole department; one account in nine has none. */
	boolean evaluatesTheWhole() {
		return (this.department.index() + this.year) % 9 != 2;
	}

	/** The department's name as titles have it. */
	String titled() {
		return this.department.name() + (consolidated() ? "（汇总）" : "（本级）");
	}

	/** Draws for one part of the account. */
	Draw draw(int purpose) {
		return Draw.of(this.department.seed(), this.department.index(), this.year, consolidated() ? 0 : 1, purpose);
	}

}
