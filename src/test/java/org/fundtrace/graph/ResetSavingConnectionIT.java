package org.fundtrace.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logger;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes over the only connection of a driver, as the driver logs it. */
class ResetSavingConnectionIT {

	private static final String STATEMENT = "CYPHER 25 UNWIND range(1, 3) AS n RETURN n";

	@Test
	void readsAreNothingButStatements() {
		assertThat(sent(ResetSavingConnectionIT::readTwice)).containsExactly("RUN", "PULL", "RUN", "PULL");
	}

	@Test
	void resetsWhatFailed() {
		assertThat(sent((driver) -> {
			GraphReader reader = reader(driver);
			assertThatThrownBy(() -> reader.read("CYPHER 25 RETURN 1 / 0 AS n", Map.of()))
				.isInstanceOf(GraphReadException.class);
			readTwice(driver);
		})).containsExactly("RUN", "PULL", "RESET", "RUN", "PULL", "RUN", "PULL");
	}

	@Test
	void resetsWhatIsLeftBeforeTheLastRow() {
		assertThat(sent((driver) -> {
			try (Session session = driver.session(SessionConfig.builder().withFetchSize(1).build())) {
				session.run(STATEMENT).next();
			}
			readTwice(driver);
		})).containsSubsequence("RUN", "PULL", "DISCARD", "RESET", "RUN", "PULL", "RUN", "PULL");
	}

	@Test
	void resetsAfterATransactionOfSeveralStatements() {
		assertThat(sent((driver) -> {
			try (Session session = driver.session(); Transaction transaction = session.beginTransaction()) {
				transaction.run(STATEMENT).consume();
				transaction.commit();
			}
			readTwice(driver);
		})).containsSubsequence("BEGIN", "RUN", "COMMIT", "RESET", "RUN", "PULL", "RUN", "PULL");
	}

	private static void readTwice(Driver driver) {
		for (int read = 0; read < 2; read++) {
			assertThat(reader(driver).read(STATEMENT, Map.of())).containsExactly(List.of(1L), List.of(2L), List.of(3L));
		}
	}

	private static GraphReader reader(Driver driver) {
		return new BoltReader(driver, TestGraph.store().database(), OpenGraph.LIMITS.timeout());
	}

	/** The names of the messages that an action sends over a connection that is open. */
	@SuppressWarnings("deprecation")
	private static List<String> sent(Consumer<Driver> action) {
		Messages messages = new Messages();
		Config config = Config.builder().withMaxConnectionPoolSize(1).withLogging((name) -> messages).build();
		try (Driver driver = new Connection(TestGraph.store()).open(config)) {
			driver.verifyConnectivity();
			messages.names.clear();
			action.accept(driver);
			return List.copyOf(messages.names);
		}
	}

	/** Notes what the driver sends; the rest of its log is nothing here. */
	@SuppressWarnings("deprecation")
	private static final class Messages implements Logger {

		private final List<String> names = new CopyOnWriteArrayList<>();

		@Override
		public void debug(String message, Object... parameters) {
			if (message.endsWith("C: %s")) {
				this.names.add(String.valueOf(parameters[0]).replaceFirst("(?s)\\W.*", ""));
			}
		}

		@Override
		public void debug(String message, Throwable failure) {
		}

		@Override
		public void error(String message, Throwable failure) {
		}

		@Override
		public void info(String message, Object... parameters) {
		}

		@Override
		public void warn(String message, Object... parameters) {
		}

		@Override
		public void warn(String message, Throwable failure) {
		}

		@Override
		public void trace(String message, Object... parameters) {
		}

		@Override
		public boolean isTraceEnabled() {
			return false;
		}

		@Override
		public boolean isDebugEnabled() {
			return true;
		}

	}

}
