package org.fundtrace.audit;

import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Sourced;
import org.fundtrace.budget.Statement;
import org.jspecify.annotations.Nullable;

/** The lines of one concept in a statement: one, or several where it is an item. */
record Line(Statement statement, String concept) {

	/** All of them, in printed order. */
	List<BudgetLine> all(Account account) {
		return account.budgetLines()
			.stream()
			.filter((line) -> line.statement() == this.statement && line.concept().equals(this.concept))
			.toList();
	}

	/** The first of them; null where the account has none. */
	@Nullable BudgetLine find(Account account) {
		return all(account).stream().findFirst().orElse(null);
	}

	/** What they print; one missing figure where the account has none of them. */
	List<Operand> figures(Account account, Measure measure) {
		List<BudgetLine> lines = all(account);
		return lines.isEmpty() ? List.of(measure.of(null)) : lines.stream().map(measure::of).toList();
	}

	/** What a finding about them is tied to: the line, or the account that lacks it. */
	Sourced subject(Account account) {
		BudgetLine line = find(account);
		return (line != null) ? line : account.finalAccount();
	}

}
