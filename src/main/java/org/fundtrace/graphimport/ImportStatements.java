package org.fundtrace.graphimport;

import java.util.stream.Collectors;

import org.fundtrace.graph.SearchTerms;

/**
 * The Cypher that replaces an account. Labels and types come from constants and the
 * declarations of this package, never from an account. Nodes are told by the numbers that
 * the database gives them: they are sent back in the same transaction alone.
 */
final class ImportStatements {

	/** One branch for each label, so that each uses its index. */
	static final String DELETE = "CYPHER 25\nCALL () {\n" + AccountGraph.TYPES.stream()
		.filter((type) -> !type.isShared())
		.map((type) -> "MATCH (n:" + type.label() + " {accountId: $account}) RETURN n\n")
		.collect(Collectors.joining("UNION ALL\n")) + "}\nDETACH DELETE n";

	/** Finds or creates shared nodes; one branch for each label, for its constraint. */
	static final String MERGE_SHARED = "CYPHER 25\nCALL () {\n" + AccountGraph.TYPES.stream()
		.filter(NodeType::isShared)
		.map((type) -> "UNWIND $%1$s AS id MERGE (n:%1$s {id: id}) RETURN id, id(n) AS node\n".formatted(type.label()))
		.collect(Collectors.joining("UNION ALL\n")) + "}\nRETURN collect(id) AS ids, collect(node) AS nodes";

	/** Rows are the place, the label and the properties. */
	static final String CREATE_NODES = """
			CYPHER 25
			UNWIND $rows AS row
			CREATE (n:$(row[1]))
			SET n = row[2]
			RETURN collect(row[0]) AS places, collect(id(n)) AS nodes
			""";

	/** Rows are where it begins, the type and where it ends. */
	static final String CREATE_LINKS = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (a) WHERE id(a) = row[0]
			MATCH (b) WHERE id(b) = row[2]
			CREATE (a)-[:$(row[1])]->(b)
			""";

	/** Rows have the properties as well. */
	static final String CREATE_LINKS_WITH_PROPERTIES = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (a) WHERE id(a) = row[0]
			MATCH (b) WHERE id(b) = row[2]
			CREATE (a)-[r:$(row[1])]->(b)
			SET r = row[3]
			""";

	/** Shared nodes that no account names any more. */
	static final String DELETE_ORPHANS = """
			CYPHER 25
			UNWIND $nodes AS node
			MATCH (n) WHERE id(n) = node AND NOT EXISTS { (n)<-[:NAMES]-() }
			DETACH DELETE n
			""";

	/**
	 * Shared nodes take the properties of the description that counts most, and are found
	 * in the years of all accounts that name them. Indexes of the descriptions answer
	 * both, so that an import costs the same however many accounts name a node. Most
	 * accounts change nothing about most nodes, and what does not change is not written:
	 * the full-text index would take it in anew.
	 */
	static final String DESCRIBE = """
			CYPHER 25
			MATCH (current:FinalAccount {id: $account})
			UNWIND $nodes AS node
			MATCH (n) WHERE id(n) = node
			CALL (n) {
				MATCH (account)-[naming:NAMES]->()
				USING INDEX naming:NAMES(id, precedence)
				WHERE naming.id = n.id AND naming.precedence IS NOT NULL
				RETURN naming, account
				ORDER BY naming.id DESC, naming.precedence DESC
				LIMIT 1
			}
			WITH n, naming, account, '%1$s' + toString(current.fiscalYear) AS year,
				EXISTS {
					MATCH ()-[alike:NAMES]->()
					WHERE alike.id = n.id AND alike.fiscalYear = current.fiscalYear
				} AS isOfYear
			WITH n, naming, account, CASE WHEN isOfYear THEN [year] ELSE [] END
				+ [term IN coalesce(n.searchTerms, []) WHERE term STARTS WITH '%1$s' AND term <> year] AS years
			WITH n, naming, account,
				naming.searchTerms + COLLECT { UNWIND years AS year RETURN year ORDER BY year } AS terms
			MATCH (account)-[:PUBLISHED_AS]->(document)
			WITH n, naming, document, terms
			WHERE naming {.*, precedence: 0, fiscalYear: 0, position: 0, searchTerms: coalesce(terms, [])}
					<> n {.*, precedence: 0, fiscalYear: 0, position: 0, searchTerms: coalesce(n.searchTerms, [])}
				OR n.sourceSpans IS NOT NULL AND NOT EXISTS { (n)-[:PRINTED_IN]->(document) }
				OR coalesce(%2$s) IS NOT NULL AND NOT EXISTS { (n)-[:%3$s]->() }
			SET n = naming {.*, precedence: null, fiscalYear: null, position: null, searchTerms: terms}
			WITH n, document
			OPTIONAL MATCH (n)-[old:PRINTED_IN|%3$s]->()
			DELETE old
			WITH DISTINCT n, document
			CALL (n, document) {
				WITH n, document
				WHERE n.sourceSpans IS NOT NULL
				CREATE (n)-[:PRINTED_IN]->(document)
			}
			RETURN collect(id(n)) AS nodes
			""".formatted(SearchTerms.YEAR, Ascent.properties(), Ascent.relationships());

	/** Links shared nodes to the node above that their property names. */
	static final String LINK_UP = """
			CYPHER 25
			UNWIND $nodes AS node
			MATCH (n) WHERE id(n) = node
			""" + Ascent.links();

	static final String LATEST_ACCOUNT = """
			CYPHER 25
			MATCH (d:Department {id: $department})
			OPTIONAL MATCH (d)-[old:LATEST_ACCOUNT]->()
			DELETE old
			WITH DISTINCT d
			MATCH (d)<-[:ACCOUNT_OF]-(account)
			WITH d, account
			ORDER BY account.fiscalYear DESC, account.scope
			LIMIT 1
			CREATE (d)-[:LATEST_ACCOUNT]->(account)
			""";

	private ImportStatements() {
	}

}
