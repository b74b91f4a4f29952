package org.fundtrace.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.fundtrace.graph.GraphReadException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lets the store plan few statements at once. To plan one that it has not seen costs a
 * hundred times what it costs to run one that it has, so that statements that are always
 * new would take the processors from all others. A new statement waits for its turn,
 * which is over as soon as it is planned: while it runs, another is planned.
 */
final class BoundedPlanning implements GraphReader {

	/** As many as the store keeps plans of, unless it is told otherwise. */
	private static final int PLANS = 1000;

	private final StoreReader reader;

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
	BoundedPlanning(StoreReader reader, int planners, int waiting, Duration timeout) {
		this.reader = reader;
		this.planners = new Semaphore(planners, true);
		this.waiting = waiting;
		this.timeout = timeout;
	}

	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
		if (isPlanned(statement)) {
			return this.reader.read(statement, parameters);
		}
		if (!isItsTurn()) {
			throw new GraphReadException(Reason.BUSY, null);
		}
		try (Turn turn = new Turn()) {
			if (isPlanned(statement)) {
				turn.close();
			}
			return this.reader.read(statement, parameters, () -> {
				this.planned.put(statement, true);
				turn.close();
			});
		}
	}

	private boolean isPlanned(String statement) {
		return this.planned.getIfPresent(statement) != null;
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

	/** What is over once, whoever ends it first. */
	private final class Turn implements AutoCloseable {

		private final AtomicBoolean over = new AtomicBoolean();

		@Override
		public void close() {
			if (this.over.compareAndSet(false, true)) {
				BoundedPlanning.this.planners.release();
			}
		}

	}

}
