package org.fundtrace.graph;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes over the wire where a driver has one connection. */
class ResetSavingConnectionIT {

	private static final String STATEMENT = "CYPHER 25 UNWIND range(1, 3) AS n RETURN n";

	@Test
	void readsAreNothingButStatements() throws IOException {
		assertThat(sent(ResetSavingConnectionIT::readTwice)).containsExactly("RUN", "PULL", "RUN", "PULL");
	}

	@Test
	void resetsWhatFailed() throws IOException {
		assertThat(sent((driver) -> {
			GraphReader reader = reader(driver);
			assertThatThrownBy(() -> reader.read("CYPHER 25 RETURN 1 / 0 AS n", Map.of()))
				.isInstanceOf(GraphReadException.class);
			readTwice(driver);
		})).containsExactly("RUN", "PULL", "RESET", "RUN", "PULL", "RUN", "PULL");
	}

	@Test
	void resetsWhatIsLeftBeforeTheLastRow() throws IOException {
		assertThat(sent((driver) -> {
			try (Session session = driver.session(SessionConfig.builder().withFetchSize(1).build())) {
				session.run(STATEMENT).next();
			}
			readTwice(driver);
		})).containsSubsequence("RUN", "PULL", "DISCARD", "RESET", "RUN", "PULL", "RUN", "PULL");
	}

	@Test
	void resetsAfterATransactionOfSeveralStatements() throws IOException {
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

	/** The messages that an action sends over a connection that is open. */
	private static List<String> sent(Consumer<Driver> action) throws IOException {
		Config config = Config.builder().withMaxConnectionPoolSize(1).build();
		try (BoltProxy wire = new BoltProxy(URI.create(TestGraph.store().uri()));
				Driver driver = GraphDatabase.driver(wire.uri(), TestGraph.store().authentication(), config)) {
			driver.verifyConnectivity();
			wire.forget();
			action.accept(driver);
			return wire.messages();
		}
	}

}
