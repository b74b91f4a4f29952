package org.fundtrace.audit;

import java.util.List;

import org.fundtrace.budget.Account;

/**
 * An accounting rule.
 *
 * @param key stable, in lower case with hyphens, {@code income-total}
 * @param statement the rule in words, in English
 * @param statementZh the rule in words, in Chinese
 * @param check what it compares in an account
 */
public record Rule(String key, String statement, String statementZh, Check check) {

	/** What comes of the rule wherever the account gives rise to it. */
	List<Finding> apply(Account account) {
		return this.check.verdicts(account).map((verdict) -> Finding.of(this, verdict)).toList();
	}

}
