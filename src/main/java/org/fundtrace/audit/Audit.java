package org.fundtrace.audit;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;

/** Holds an account against all rules. */
public final class Audit {

	/** Every rule, in the order of the sections of an account. */
	public static final List<Rule> RULES = Stream
		.of(HoldingsRules.ALL, StatementRules.ALL, PublicBudgetRules.ALL, CrossTableRules.ALL, EvaluationRules.ALL,
				IndicatorRules.ALL)
		.flatMap(List::stream)
		.toList();

	private Audit() {
	}

	/** What comes of every rule, in the order of the rules and of the account. */
	public static List<Finding> of(Account account) {
		return RULES.stream().flatMap((rule) -> rule.apply(account).stream()).toList();
	}

}
