package org.fundtrace.audit;

import java.util.stream.Stream;

import org.fundtrace.budget.Account;

/** What a rule compares: a function of the account alone. */
@FunctionalInterface
interface Check {

	/** A verdict for each figure that the rule is about. */
	Stream<Verdict> verdicts(Account account);

}
