package org.fundtrace.graphimport;

import java.util.List;
import java.util.Optional;

import org.fundtrace.dataset.DataPackage;

import org.springframework.data.neo4j.core.Neo4jClient;

/** The one node that describes the dataset; who writes holds its lock. */
record DatasetWriter(Neo4jClient client) {

	private static final String ID = "dataset:fundtrace";

	private static final String TITLE = "FundTrace: departmental final accounts (部门决算)";

	/** Waits until no other import writes, in this process or another. */
	void lock() {
		this.client.query("CYPHER 25 MERGE (d:Dataset {id: $id}) SET d.id = d.id").bind(ID).to("id").run();
	}

	/** Keeps the hash of an account that was written, and describes the dataset anew. */
	void revise(String account, String hash) {
		this.client.query("CYPHER 25 MATCH (a:FinalAccount {id: $account}) SET a.contentHash = $hash")
			.bind(account)
			.to("account")
			.bind(hash)
			.to("hash")
			.run();
		describe();
	}

	void describe() {
		this.client.query("""
				CYPHER 25
				MATCH (d:Dataset {id: $id})
				WHERE d.revision IS NULL OR d.revision <> $revision
				SET d.title = $title, d.license = $license, d.revision = $revision, d.importedAt = datetime()
				""")
			.bind(ID)
			.to("id")
			.bind(TITLE)
			.to("title")
			.bind(DataPackage.LICENSE)
			.to("license")
			.bind(Revision.of(accounts()))
			.to("revision")
			.run();
	}

	private List<String> accounts() {
		return List.copyOf(this.client
			.query("CYPHER 25 MATCH (a:FinalAccount) RETURN a.id + ' ' + a.contentHash AS account ORDER BY account")
			.fetchAs(String.class)
			.all());
	}

	/** Whether the graph holds an account with just this content. */
	boolean holds(String account, String hash) {
		return this.client
			.query("CYPHER 25 MATCH (a:FinalAccount {id: $account}) WHERE a.contentHash = $hash RETURN a.id AS id")
			.bind(account)
			.to("account")
			.bind(hash)
			.to("hash")
			.fetchAs(String.class)
			.one()
			.isPresent();
	}

	boolean isEmpty() {
		return this.client.query("CYPHER 25 MATCH (a:FinalAccount) RETURN a.id AS id LIMIT 1")
			.fetchAs(String.class)
			.one()
			.isEmpty();
	}

	Optional<String> revision() {
		return this.client.query("CYPHER 25 MATCH (d:Dataset {id: $id}) RETURN d.revision AS revision")
			.bind(ID)
			.to("id")
			.fetchAs(String.class)
			.one();
	}

}
