package org.fundtrace.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.graphdb.Transaction;

/**
 * Writes what one store holds into another that is empty but has the same constraints and
 * indexes: batches of nodes of one label, then of relationships of one type, each a
 * statement and a transaction. Only the writing is timed.
 */
final class BareImport {

	private static final int BATCH = 1000;

	private final Map<String, String> written = new HashMap<>();

	private final ServedGraph source;

	private final ServedGraph target;

	private long nanos;

	BareImport(ServedGraph source, ServedGraph target) {
		this.source = source;
		this.target = target;
	}

	/** The microseconds that the writing took. */
	long run() {
		try (Driver driver = GraphDatabase.driver(this.target.store().uri(),
				AuthTokens.basic("neo4j", this.target.store().password())); Session session = driver.session()) {
			for (String label : names("CALL db.labels()")) {
				inBatches("MATCH (n:`" + label + "`) RETURN elementId(n) AS id, properties(n) AS properties",
						(rows) -> createNodes(session, label, rows));
			}
			for (String type : names("CALL db.relationshipTypes()")) {
				inBatches(
						"MATCH (a)-[r:`" + type
								+ "`]->(b) RETURN elementId(a) AS a, elementId(b) AS b, properties(r) AS properties",
						(rows) -> createRelationships(session, type, rows));
			}
		}
		return TimeUnit.NANOSECONDS.toMicros(this.nanos);
	}

	private void createNodes(Session session, String label, List<Map<String, Object>> rows) {
		String statement = "CYPHER 25 UNWIND $rows AS row CREATE (n:`" + label
				+ "`) SET n = row.properties RETURN row.id AS id, elementId(n) AS element";
		for (Record row : timed(session, statement, rows)) {
			this.written.put(row.get("id").asString(), row.get("element").asString());
		}
	}

	private void createRelationships(Session session, String type, List<Map<String, Object>> rows) {
		String statement = "CYPHER 25 UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.a "
				+ "MATCH (b) WHERE elementId(b) = row.b CREATE (a)-[r:`" + type + "`]->(b) SET r = row.properties";
		timed(session, statement,
				rows.stream()
					.map((row) -> Map.of("a", element(row.get("a")), "b", element(row.get("b")), "properties",
							Objects.requireNonNull(row.get("properties"))))
					.toList());
	}

	private Object element(@Nullable Object id) {
		return Objects.requireNonNull(this.written.get(String.valueOf(id)));
	}

	private List<Record> timed(Session session, String statement, List<Map<String, Object>> rows) {
		long begin = System.nanoTime();
		List<Record> answer = session
			.executeWrite((transaction) -> transaction.run(statement, Map.of("rows", rows)).list());
		this.nanos += System.nanoTime() - begin;
		return answer;
	}

	private List<String> names(String procedure) {
		return this.source.store()
			.graph()
			.executeTransactionally(procedure, Map.of(),
					(rows) -> rows.stream().map((row) -> String.valueOf(row.values().iterator().next())).toList());
	}

	private void inBatches(String statement, Consumer<List<Map<String, Object>>> write) {
		List<Map<String, Object>> batch = new ArrayList<>();
		try (Transaction transaction = this.source.store().graph().beginTx(1, TimeUnit.HOURS)) {
			transaction.execute("CYPHER 25 " + statement).forEachRemaining((row) -> {
				batch.add(row);
				if (batch.size() == BATCH) {
					write.accept(batch);
					batch.clear();
				}
			});
		}
		if (!batch.isEmpty()) {
			write.accept(batch);
		}
	}

}
