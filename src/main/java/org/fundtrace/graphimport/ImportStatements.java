package org.fundtrace.graphimport;

import java.util.stream.Collectors;

import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;
import org.fundtrace.graph.SearchTerms;

/**
 * The Cypher that replaces an account. Labels and types come from constants and the
 * declarations of this package, never from an account.
 */
final class ImportStatements {

	/** Database ids of the shared nodes that the stored account names. */
	static final String NAMED = """
			CYPHER 25
			MATCH (:FinalAccount {id: $account})-[:NAMES]->(shared)
			RETURN elementId(shared) AS element
			""";

	/** One branch for each label, so that each uses its index. */
	static final String DELETE = "CYPHER 25\nCALL () {\n" + AccountGraph.TYPES.stream()
		.filter((type) -> !type.isShared())
		.map((type) -> "MATCH (n:" + type.label() + " {accountId: $account}) RETURN n\n")
		.collect(Collectors.joining("UNION ALL\n")) + "}\nDETACH DELETE n";

	static final String CREATE_NODES = """
			CYPHER 25
			UNWIND $rows AS row
			CREATE (n:$(row.label))
			SET n = row.properties
			RETURN row.id AS id, elementId(n) AS element
			""";

	static final String CREATE_LINKS = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (a) WHERE elementId(a) = row.from
			MATCH (b) WHERE elementId(b) = row.to
			CREATE (a)-[r:$(row.type)]->(b)
			SET r = row.properties
			""";

	/** Shared nodes that no account names any more. */
	static final String DELETE_ORPHANS = """
			CYPHER 25
			UNWIND $elements AS element
			MATCH (n) WHERE elementId(n) = element AND NOT EXISTS { (n)<-[:NAMES]-() }
			DETACH DELETE n
			""";

	/**
	 * Shared nodes take the properties of the description that counts most, and are found
	 * in the years of all accounts that name them. Indexes of the descriptions answer
	 * both, so that an import costs the same however many accounts name a node.
	 */
	static final String DESCRIBE = """
			CYPHER 25
			MATCH (current:FinalAccount {id: $account})
			UNWIND $elements AS element
			MATCH (n) WHERE elementId(n) = element
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
			SET n = properties(naming)
			REMOVE n.precedence, n.fiscalYear, n.position
			SET n.searchTerms = naming.searchTerms + COLLECT { UNWIND years AS year RETURN year ORDER BY year }
			WITH n, account
			OPTIONAL MATCH (n)-[old:PRINTED_IN|IN_REGION|UNIT_OF|SUBCLASS_OF|PART_OF]->()
			DELETE old
			WITH DISTINCT n, account
			MATCH (account)-[:PUBLISHED_AS]->(document)
			WHERE n.sourceSpans IS NOT NULL
			CREATE (n)-[:PRINTED_IN]->(document)
			""".formatted(SearchTerms.YEAR);

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

	/** Finds or creates shared nodes of one label. */
	static String mergeNodes(String label) {
		return """
				CYPHER 25
				UNWIND $ids AS id
				MERGE (n:%s {id: id})
				RETURN id, elementId(n) AS element
				""".formatted(label);
	}

	/** Links shared nodes of one label to the node above that their property names. */
	static String linkUp(Ascent ascent) {
		return """
				CYPHER 25
				UNWIND $elements AS element
				MATCH (n:%s) WHERE elementId(n) = element
				MATCH (above:%s {id: n.%s})
				CREATE (n)-[:%s]->(above)
				""".formatted(ascent.label(), ascent.above(), ascent.property(), ascent.relationship());
	}

	/** How shared nodes of one label are linked to the one above. */
	enum Ascent {

		REGION(Labels.DEPARTMENT, SharedTypes.REGION_ID, Relationships.IN_REGION, Labels.REGION),
		DEPARTMENT(Labels.UNIT, SharedTypes.DEPARTMENT_ID, Relationships.UNIT_OF, Labels.DEPARTMENT),
		CLASS(Labels.FUNCTIONAL_CLASS, SharedTypes.PARENT_ID, Relationships.SUBCLASS_OF, Labels.FUNCTIONAL_CLASS),
		SOURCE(Labels.FUNDING_SOURCE, SharedTypes.PARENT_ID, Relationships.PART_OF, Labels.FUNDING_SOURCE);

		private final String label;

		private final String property;

		private final String relationship;

		private final String above;

		Ascent(String label, String property, String relationship, String above) {
			this.label = label;
			this.property = property;
			this.relationship = relationship;
			this.above = above;
		}

		String label() {
			return this.label;
		}

		String property() {
			return this.property;
		}

		String relationship() {
			return this.relationship;
		}

		String above() {
			return this.above;
		}

	}

}
