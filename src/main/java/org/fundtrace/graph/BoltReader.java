package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
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

	/**
	 * Waits once for the plan and the rows together: a second wait is a second wake of
	 * this thread, and a tenth of the reads in the same time.
	 */
	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
			Runnable planned) {
		@SuppressWarnings("unchecked")
		Query query = new Query(statement, (Map<String, Object>) parameters);
		Function<ResultCursor, CompletionStage<List<List<@Nullable Object>>>> rows = (result) -> {
			planned.run();
			return result.listAsync(BoltReader::row);
		};
		AsyncSession open = this.driver.session(AsyncSession.class, this.session);
		try {
			return open.runAsync(query, this.transaction)
				.thenCompose(rows)
				.exceptionallyCompose(
						(failure) -> isWorthRetrying(failure) ? again(open, query, rows) : failed(failure))
				.toCompletableFuture()
				.join();
		}
		catch (CompletionException failure) {
			throw translated(failure);
		}
		finally {
			open.closeAsync();
		}
	}

	/**
	 * Reads in a managed transaction. A failure that a repetition would only make worse
	 * leaves it as an exception that the driver does not retry: running out of memory is
	 * transient to the driver.
	 */
	private <T> CompletionStage<T> again(AsyncSession open, Query query,
			Function<ResultCursor, CompletionStage<T>> rows) {
		return open.executeReadAsync((transaction) -> transaction.runAsync(query)
			.thenCompose(rows)
			.exceptionallyCompose((failure) -> failed(isWorthRetrying(failure) ? failure : translated(failure))),
				this.transaction);
	}

	private static <T> CompletionStage<T> failed(Throwable failure) {
		return CompletableFuture.failedStage(cause(failure));
	}

	private static boolean isWorthRetrying(Throwable failure) {
		return cause(failure) instanceof Neo4jException known && ReadFailures.isWorthRetrying(known);
	}

	private static RuntimeException translated(Throwable failure) {
		return switch (cause(failure)) {
			case Neo4jException known -> ReadFailures.translate(known);
			case RuntimeException other -> other;
			case Throwable other -> new CompletionException(other);
		};
	}

	/** Stages that depend on a failed one tell of it in an exception of their own. */
	private static Throwable cause(Throwable failure) {
		return (failure instanceof CompletionException wrapper && wrapper.getCause() != null) ? wrapper.getCause()
				: failure;
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
