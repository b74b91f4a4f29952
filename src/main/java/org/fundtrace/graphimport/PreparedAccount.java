package org.fundtrace.graphimport;

import org.fundtrace.budget.Account;

/**
 * An account that is audited and mapped: all of an import that needs no store.
 *
 * @param hash what tells its content from another
 */
record PreparedAccount(String title, AccountGraph graph, String hash) {

	/**
	 * Prepares an account.
	 * @throws UnfitValueException when the graph cannot keep a value exactly
	 */
	static PreparedAccount of(Account account) {
		AccountGraph graph = AccountGraph.of(account);
		String hash = Revision.of(account, graph);
		return new PreparedAccount(account.finalAccount().title(), graph.withHash(hash), hash);
	}

	ImportOutcome outcome(boolean changed, String revision) {
		return new ImportOutcome(id(), this.title, changed, revision);
	}

	/** Id of the account. */
	String id() {
		return this.graph.account();
	}

}
