package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** Writes over Bolt. */
final class BoltTransactions implements GraphTransactions {

	private static final long ALL_ROWS = -1;

	/**
	 * Who writes waits for the one before, an index over a full graph takes its time, and
	 * the first statement of a process is planned while its classes are loaded.
	 */
	static final Duration PATIENCE = Duration.ofMinutes(10);

	static final TransactionConfig PATIENT = TransactionConfig.builder().withTimeout(PATIENCE).build();

	private final Driver driver;

	private final SessionConfig session;

	BoltTransactions(Driver driver, String database) {
		this.driver = driver;
		this.session = SessionConfig.builder().withDatabase(database).withFetchSize(ALL_ROWS).build();
	}

	@Override
	public <T> T write(Function<GraphTransaction, T> work) {
		try (Session open = this.driver.session(this.session)) {
			return open.executeWrite(
					(transaction) -> work.apply((statement, parameters) -> rows(transaction, statement, parameters)),
					PATIENT);
		}
		catch (Neo4jException failure) {
			throw new GraphWriteException(failure);
		}
	}

	/**
	 * A failure that a repetition would only make worse leaves the managed transaction as
	 * an exception that the driver does not retry: running out of memory is transient to
	 * the driver.
	 */
	private static List<Map<String, @Nullable Object>> rows(TransactionContext transaction, String statement,
			Map<String, ? extends @Nullable Object> parameters) {
		@SuppressWarnings("unchecked")
		Query query = new Query(statement, (Map<String, Object>) parameters);
		try {
			return transaction.run(query).list(Record::asMap);
		}
		catch (Neo4jException failure) {
			if (ReadFailures.isWorthRetrying(failure)) {
				throw failure;
			}
			throw new GraphWriteException(failure);
		}
	}

}
