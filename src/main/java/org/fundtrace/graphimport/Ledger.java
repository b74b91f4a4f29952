package org.fundtrace.graphimport;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.fundtrace.graph.GraphTransaction;

/**
 * The accounts of the dataset with their hashes, which make its revision. An import goes
 * on with what the one before it knew, as long as the dataset has that revision still, so
 * that it need not read all accounts anew.
 *
 * @param accounts hashes by the ids of the accounts
 */
record Ledger(String revision, SortedMap<String, String> accounts) {

	private static final String ACCOUNTS = """
			CYPHER 25
			MATCH (a:FinalAccount)
			RETURN a.id AS id, a.contentHash AS hash
			""";

	private static Ledger of(SortedMap<String, String> accounts) {
		return new Ledger(Revision.of(accounts), accounts);
	}

	/** Of all accounts that the graph holds. */
	static Ledger read(GraphTransaction transaction) {
		SortedMap<String, String> accounts = new TreeMap<>();
		transaction.run(ACCOUNTS, Map.of())
			.forEach((row) -> accounts.put(String.valueOf(row.get("id")), String.valueOf(row.get("hash"))));
		return of(accounts);
	}

	/** The same with an account added or replaced. */
	Ledger with(String account, String hash) {
		SortedMap<String, String> changed = new TreeMap<>(this.accounts);
		changed.put(account, hash);
		return of(changed);
	}

}
