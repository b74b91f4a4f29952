package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.internal.value.ListValue;

/**
 * Reads over Bolt. With the database named and all rows fetched at once, a read is
 * exactly RUN and PULL on the wire, in one round trip. What fails in passing is read
 * again in a managed transaction, which the driver repeats.
 */
final class BoltReader implements StoreReader {

	private static final long ALL_ROWS = -1;

	private final Driver driver;

	private final SessionConfig session;

	private final TransactionConfig transaction;

	BoltReader(Driver driver, String database, Duration timeout) {
		this.driver = driver;
		this.session = SessionConfig.builder()
			.withDatabase(database)
			.withDefaultAccessMode(AccessMode.READ)
			.withFetchSize(ALL_ROWS)
			.build();
		this.transaction = TransactionConfig.builder().withTimeout(timeout).build();
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
			Runnable planned) {
		@SuppressWarnings("unchecked")
		Query query = new Query(statement, (Map<String, Object>) parameters);
		try {
			return readOnce(query, planned);
		}
		catch (Neo4jException failure) {
			if (ReadFailures.isWorthRetrying(failure)) {
				return readAgain(query, planned);
			}
			throw ReadFailures.translate(failure);
		}
	}

	/**
	 * Waits once for the plan and the rows together: a second wait is a second wake of
	 * this thread, and a tenth of the reads in the same time.
	 */
	private List<List<@Nullable Object>> readOnce(Query query, Runnable planned) {
		AsyncSession open = this.driver.session(AsyncSession.class, this.session);
		try {
			return open.runAsync(query, this.transaction).thenCompose((rows) -> {
				planned.run();
				return rows.listAsync(BoltReader::row);
			}).toCompletableFuture().join();
		}
		catch (CompletionException failure) {
			throw (failure.getCause() instanceof Neo4jException cause) ? cause : failure;
		}
		finally {
			open.closeAsync();
		}
	}

	private List<List<@Nullable Object>> readAgain(Query query, Runnable planned) {
		try (Session open = this.driver.session(this.session)) {
			return open.executeRead((transaction) -> readIn(transaction, query, planned), this.transaction);
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
	private static List<List<@Nullable Object>> readIn(TransactionContext transaction, Query query, Runnable planned) {
		try {
			return rows(transaction.run(query), planned);
		}
		catch (Neo4jException failure) {
			if (ReadFailures.isWorthRetrying(failure)) {
				throw failure;
			}
			throw ReadFailures.translate(failure);
		}
	}

	/** The store names the columns when it has the plan, before the first row. */
	private static List<List<@Nullable Object>> rows(Result result, Runnable planned) {
		result.keys();
		planned.run();
		return result.list(BoltReader::row);
	}

	private static List<@Nullable Object> row(Record row) {
		return new Values(row.size(), row::get);
	}

	/** A row or a list as the driver holds it. */
	private static final class Values extends RowValues {

		private final int size;

		private final IntFunction<Value> values;

		Values(int size, IntFunction<Value> values) {
			this.size = size;
			this.values = values;
		}

		/**
		 * The class tells a list: to compare types took a twelfth of an answer's
		 * completion.
		 */
		@Override
		public @Nullable Object get(int index) {
			Value value = this.values.apply(Objects.checkIndex(index, this.size));
			return (value instanceof ListValue list) ? new Values(list.size(), list::get) : value.asObject();
		}

		@Override
		public int size() {
			return this.size;
		}

	}

}
