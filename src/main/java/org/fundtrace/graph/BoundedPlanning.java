package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.fundtrace.graph.GraphReadException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lets the store plan few statements at once. To plan one that it has not seen costs a
 * hundred times what it costs to run one that it has, so that statements that are always
 * new would take the processors from all others. A new statement is planned in its turn,
 * without being run, and then runs like any other.
 */
final class BoundedPlanning implements GraphReader {

	/** As many as the store keeps plans of, unless it is told otherwise. */
	private static final int PLANS = 1000;

	private static final String BEGINNING = "CYPHER 25 ";

	private final GraphReader reader;

	private final Semaphore planners;

	private final int waiting;

	private final Duration timeout;

	private final Cache<String, Boolean> planned = Caffeine.newBuilder().maximumSize(PLANS).build();

	/**
	 * Bounds what a reader has planned.
	 * @param planners how many statements may be planned at once
	 * @param waiting how many more may wait for their turn
	 * @param timeout the longest that one may wait
	 */
	BoundedPlanning(GraphReader reader, int planners, int waiting, Duration timeout) {
		this.reader = reader;
		this.planners = new Semaphore(planners, true);
		this.waiting = waiting;
		this.timeout = timeout;
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
		if (this.planned.getIfPresent(statement) == null) {
			planInTurn(statement, parameters);
		}
		return this.reader.read(statement, parameters);
	}

	private void planInTurn(String statement, Map<String, ? extends @Nullable Object> parameters) {
		if (!isItsTurn()) {
			throw new GraphReadException(Reason.BUSY, null);
		}
		try {
			if (this.planned.getIfPresent(statement) == null) {
				this.reader.read(explained(statement), parameters);
				this.planned.put(statement, true);
			}
		}
		finally {
			this.planners.release();
		}
	}

	private boolean isItsTurn() {
		try {
			return this.planners.getQueueLength() < this.waiting
					&& this.planners.tryAcquire(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** The store keeps the plan of what it explains. */
	private static String explained(String statement) {
		return BEGINNING + "EXPLAIN "
				+ (statement.startsWith(BEGINNING) ? statement.substring(BEGINNING.length()) : statement);
	}

}
