package org.fundtrace.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.fundtrace.graph.GraphReadException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BoundedPlanningTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final Recorded store = new Recorded();

	@Test
	void plansAStatementOnceAndThenOnlyRunsIt() {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, LONG);
		reader.read("CYPHER 25 RETURN 1", Map.of());
		reader.read("CYPHER 25 RETURN 1", Map.of());
		assertThat(this.store.statements).containsExactly("CYPHER 25 EXPLAIN RETURN 1", "CYPHER 25 RETURN 1",
				"CYPHER 25 RETURN 1");
	}

	@Test
	void plansAgainWhatCouldNotBePlanned() {
		GraphReader failing = (statement, parameters) -> {
			this.store.statements.add(statement);
			throw new GraphReadException(Reason.FAILED, null);
		};
		GraphReader reader = new BoundedPlanning(failing, 1, 1, LONG);
		for (int i = 0; i < 2; i++) {
			assertThat(failure(reader, "CYPHER 25 RETURN x").reason()).isEqualTo(Reason.FAILED);
		}
		assertThat(this.store.statements).containsExactly("CYPHER 25 EXPLAIN RETURN x", "CYPHER 25 EXPLAIN RETURN x");
	}

	@Test
	void runsWhatIsPlannedWhileAnotherIsBeingPlanned() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, LONG);
		reader.read("CYPHER 25 RETURN 1", Map.of());
		occupied(reader, () -> reader.read("CYPHER 25 RETURN 1", Map.of()));
	}

	@Test
	void refusesAStatementThatWaitsTooLong() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, Duration.ofMillis(10));
		occupied(reader, () -> assertThat(failure(reader, "CYPHER 25 RETURN 2").reason()).isEqualTo(Reason.BUSY));
	}

	@Test
	void refusesOneThatIsTooManyAtOnce() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, LONG);
		occupied(reader, () -> {
			Thread waiting = Thread.ofPlatform().start(() -> reader.read("CYPHER 25 RETURN 2", Map.of()));
			while (waiting.getState() != Thread.State.TIMED_WAITING) {
				Thread.onSpinWait();
			}
			assertThat(failure(reader, "CYPHER 25 RETURN 3").reason()).isEqualTo(Reason.BUSY);
		});
	}

	/** Does something while the only planner is busy. */
	private void occupied(GraphReader reader, Runnable meanwhile) throws InterruptedException, ExecutionException {
		this.store.slow = "CYPHER 25 EXPLAIN RETURN slow";
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?> slow = other.submit(() -> reader.read("CYPHER 25 RETURN slow", Map.of()));
			this.store.begun.await();
			meanwhile.run();
			assertThat(slow.isDone()).isFalse();
			this.store.end.countDown();
			slow.get();
		}
	}

	private static GraphReadException failure(GraphReader reader, String statement) {
		return catchThrowableOfType(GraphReadException.class, () -> reader.read(statement, Map.of()));
	}

	/** Notes statements; takes long for one of them. */
	private static final class Recorded implements GraphReader {

		private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

		private final CountDownLatch begun = new CountDownLatch(1);

		private final CountDownLatch end = new CountDownLatch(1);

		private volatile String slow = "";

		@Override
		public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
			this.statements.add(statement);
			if (statement.equals(this.slow)) {
				this.begun.countDown();
				await(this.end);
			}
			return List.of();
		}

		private static void await(CountDownLatch latch) {
			try {
				latch.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
