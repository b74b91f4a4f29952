package org.fundtrace.graphimport;

import java.util.List;
import java.util.Map;

import org.fundtrace.dataset.DataPackage;
import org.fundtrace.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;

/** The one node that describes the dataset; who writes holds its lock. */
record DatasetNode(GraphTransaction transaction) {

	private static final String ID = "dataset:fundtrace";

	private static final String TITLE = "FundTrace: departmental final accounts (部门决算)";

	/** To set a property is to wait for the lock; all else is read behind it. */
	private static final String LOCK = """
			CYPHER 25
			MERGE (d:Dataset {id: $id})
			SET d.id = d.id
			WITH d
			OPTIONAL MATCH (a:FinalAccount {id: $account})
			RETURN d.revision AS revision, a IS NOT NULL AS held, a.contentHash AS hash,
				COLLECT { MATCH (a)-[:NAMES]->(shared) RETURN id(shared) } AS named
			""";

	private static final String DESCRIBE = """
			CYPHER 25
			MATCH (d:Dataset {id: $id})
			WHERE d.revision IS NULL OR d.revision <> $revision
			SET d.title = $title, d.license = $license, d.revision = $revision, d.importedAt = datetime()
			""";

	private static final String FIND = """
			CYPHER 25
			OPTIONAL MATCH (d:Dataset {id: $id})
			OPTIONAL MATCH (a:FinalAccount {id: $account})
			RETURN d.revision AS revision, a IS NOT NULL AS held, a.contentHash AS hash, [] AS named
			""";

	/**
	 * Waits until no other import writes, in this process or another.
	 * @param account id of an account
	 */
	StoredAccount lock(String account) {
		return find(LOCK, account);
	}

	/** As {@link #lock}, without waiting, and without the nodes that it names. */
	StoredAccount find(String account) {
		return find(FIND, account);
	}

	private StoredAccount find(String statement, String account) {
		Map<String, @Nullable Object> row = this.transaction.run(statement, Map.of("id", ID, "account", account))
			.getFirst();
		return new StoredAccount((String) row.get("revision"), Boolean.TRUE.equals(row.get("held")),
				(String) row.get("hash"), (row.get("named") instanceof List<?> named) ? named : List.of());
	}

	/** Describes the dataset anew, where its revision is another. */
	void describe(String revision) {
		this.transaction.run(DESCRIBE,
				Map.of("id", ID, "title", TITLE, "license", DataPackage.LICENSE, "revision", revision));
	}

	/**
	 * What the graph holds of an account.
	 *
	 * @param revision revision of the dataset; null before the first
	 * @param isHeld whether it holds one
	 * @param hash its hash; null where it holds none
	 * @param named numbers of the shared nodes that it names
	 */
	record StoredAccount(@Nullable String revision, boolean isHeld, @Nullable String hash, List<?> named) {
	}

}
