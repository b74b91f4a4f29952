package org.fundtrace.dataset;

import org.fundtrace.budget.Account;
import org.jspecify.annotations.Nullable;

/**
 * What reading a data package gave.
 *
 * @param account null where its rows make none
 */
public record Examination(@Nullable Account account, CheckReport report) {

	/**
	 * The account, where nothing is wrong.
	 * @throws InvalidDataPackageException with all that is
	 */
	public Account orThrow() {
		if (this.account == null || !this.report.holds()) {
			throw new InvalidDataPackageException(this.report.problems());
		}
		return this.account;
	}

}
