package org.fundtrace.graph;

import java.time.Duration;
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

	private static final String SLOW = "CYPHER 25 RETURN slow";

	private final SlowStore store = new SlowStore();

	@Test
	void runsWhatIsPlannedWhileAnotherIsBeingPlanned() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, LONG);
		reader.read("CYPHER 25 RETURN 1", Map.of());
		whilePlanning(reader, () -> reader.read("CYPHER 25 RETURN 1", Map.of()));
	}

	@Test
	void plansAnotherWhileOneRunsThatIsNew() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, Duration.ofMillis(10));
		String another = "CYPHER 25 RETURN 1";
		whileRunning(reader, () -> assertThat(failure(reader, another).reason()).isEqualTo(Reason.BUSY),
				() -> reader.read(another, Map.of()));
	}

	@Test
	void takesTurnsAgainForWhatCouldNotBePlanned() {
		StoreReader failing = (statement, parameters, planned) -> {
			throw new GraphReadException(Reason.FAILED, null);
		};
		GraphReader reader = new BoundedPlanning(failing, 1, 1, LONG);
		for (int i = 0; i < 2; i++) {
			assertThat(failure(reader, "CYPHER 25 RETURN x").reason()).isEqualTo(Reason.FAILED);
		}
	}

	@Test
	void refusesAStatementThatWaitsTooLong() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, Duration.ofMillis(10));
		whilePlanning(reader, () -> assertThat(failure(reader, "CYPHER 25 RETURN 2").reason()).isEqualTo(Reason.BUSY));
	}

	@Test
	void refusesOneThatIsTooManyAtOnce() throws Exception {
		GraphReader reader = new BoundedPlanning(this.store, 1, 1, LONG);
		whilePlanning(reader, () -> {
			Thread waiting = Thread.ofPlatform().start(() -> reader.read("CYPHER 25 RETURN 2", Map.of()));
			while (waiting.getState() != Thread.State.TIMED_WAITING) {
				Thread.onSpinWait();
			}
			assertThat(failure(reader, "CYPHER 25 RETURN 3").reason()).isEqualTo(Reason.BUSY);
		});
	}

	/** Does something while the only planner is busy. */
	private void whilePlanning(GraphReader reader, Runnable meanwhile) throws InterruptedException, ExecutionException {
		whileRunning(reader, meanwhile, () -> {
		});
	}

	/**
	 * Does something while a statement is planned, and something else while it runs.
	 */
	private void whileRunning(GraphReader reader, Runnable beforePlan, Runnable afterPlan)
			throws InterruptedException, ExecutionException {
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?> slow = other.submit(() -> reader.read(SLOW, Map.of()));
			this.store.asked.await();
			beforePlan.run();
			this.store.plan.countDown();
			this.store.planned.await();
			afterPlan.run();
			assertThat(slow.isDone()).isFalse();
			this.store.end.countDown();
			slow.get();
		}
	}

	private static GraphReadException failure(GraphReader reader, String statement) {
		return catchThrowableOfType(GraphReadException.class, () -> reader.read(statement, Map.of()));
	}

	/** Plans and runs one statement as slowly as a test wants. */
	private static final class SlowStore implements StoreReader {

		private final CountDownLatch asked = new CountDownLatch(1);

		private final CountDownLatch plan = new CountDownLatch(1);

		private final CountDownLatch planned = new CountDownLatch(1);

		private final CountDownLatch end = new CountDownLatch(1);

		@Override
		public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
				Runnable whenPlanned) {
			if (statement.equals(SLOW)) {
				this.asked.countDown();
				await(this.plan);
			}
			whenPlanned.run();
			if (statement.equals(SLOW)) {
				this.planned.countDown();
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
