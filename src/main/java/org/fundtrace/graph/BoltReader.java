package org.fundtrace.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Reads over Bolt. With the database named and all rows fetched at once, a read is
 * exactly BEGIN, RUN, PULL and COMMIT on the wire.
 */
final class BoltReader implements GraphReader {

	private static final long ALL_ROWS = -1;

	private final Driver driver;

	private final SessionConfig session;

	private final TransactionConfig transaction;

	BoltReader(Driver driver, String database, Duration timeout) {
		this.driver = driver;
		this.session = SessionConfig.builder().withDatabase(database).withFetchSize(ALL_ROWS).build();
		this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
		@SuppressWarnings("unchecked")
		Query query = new Query(statement, (Map<String, Object>) parameters);
		try (Session open = this.driver.session(this.session)) {
			return open.executeRead((transaction) -> rows(transaction, query), this.transaction);
		}
		catch (Neo4jException failure) {
			throw ReadFailures.translate(failure);
		}
	}

	/**
	 * A failure that a repetition would only make worse leaves the managed transaction as
	 * an exception that the driver does not retry: running out of memory is transient to
	 * the driver.
	 */
	private static List<List<@Nullable Object>> rows(TransactionContext transaction, Query query) {
		try {
			return transaction.run(query).list(BoltReader::row);
		}
		catch (Neo4jException failure) {
			if (ReadFailures.isWorthRetrying(failure)) {
				throw failure;
			}
			throw ReadFailures.translate(failure);
		}
	}

	private static List<@Nullable Object> row(Record row) {
		List<@Nullable Object> values = new ArrayList<>(row.size());
		for (Value value : row.values()) {
			values.add(value.asObject());
		}
		return values;
	}

}
