package org.fundtrace.dataset;

import org.fundtrace.budget.Account;
import org.jspecify.annotations.Nullable;

/** What reading a data package gave: an account where nothing is wrong, and a report. */
record Examination(@Nullable Account account, CheckReport report) {

	/** The account. */
	Account orThrow() {
		if (this.account == null || !this.report.holds()) {
			throw new InvalidDataPackageException(this.report.problems());
		}
		return this.account;
	}

}
