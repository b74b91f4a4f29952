package org.fundtrace.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

import org.fundtrace.bench.RecordedReads.Read;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * One way to get the answers, as it is measured.
 *
 * @param name heads its column
 * @param offers whether this way has an answer to an operation
 * @param measure measures an operation for a time
 */
record Series(String name, Predicate<Operation> offers, Measure measure) {

	private static final long LIMIT_SECONDS = 10;

	/** Over HTTP. */
	static Series http(String name, Wrk wrk, Endpoint endpoint, Function<Operation, Optional<List<String>>> bodies) {
		return new Series(name, (operation) -> bodies.apply(operation).isPresent(), (operation, time) -> {
			List<String> some = bodies.apply(operation).orElseThrow();
			return endpoint.unchanged(some, () -> wrk.run(endpoint, some, time));
		});
	}

	/** The bare statements in the process of the store. */
	static Series inProcess(String name, GraphDatabaseService graph, Statements statements) {
		return new Series(name, (operation) -> true, (operation, time) -> ClosedLoop.run(statements.of(operation),
				(reads) -> reads.forEach((read) -> execute(graph, read)), time));
	}

	/** The bare statements through the Java driver in a process of its own. */
	static Series driver(String name, DriverProcess driver, Statements statements) {
		return new Series(name, (operation) -> true, (operation, time) -> driver.run(statements.of(operation), time));
	}

	private static void execute(GraphDatabaseService graph, Read read) {
		try (Transaction transaction = graph.beginTx(LIMIT_SECONDS, TimeUnit.SECONDS);
				Result rows = transaction.execute(read.statement(), read.parameters())) {
			while (rows.hasNext()) {
				Map<String, Object> row = rows.next();
				if (row.size() != rows.columns().size()) {
					throw new IllegalStateException("a row lacks a column");
				}
			}
			transaction.commit();
		}
	}

	/** Measures an operation. */
	@FunctionalInterface
	interface Measure {

		Sample of(Operation operation, Duration time);

	}

}
