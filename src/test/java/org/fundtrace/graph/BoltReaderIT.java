package org.fundtrace.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.fundtrace.graph.GraphReadException.Reason;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BoltReaderIT extends ReaderBehaviour {

	@Override
	StoreReader reader(Duration timeout) {
		return new BoltReader(TestGraph.driver(), TestGraph.store().database(), timeout);
	}

	@Test
	void saysThatNoConnectionIsFree() {
		Config narrow = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(1_000, TimeUnit.MILLISECONDS)
			.build();
		try (Driver driver = new Connection(TestGraph.store()).open(narrow);
				Session occupied = driver.session();
				Transaction open = occupied.beginTransaction()) {
			GraphReader waiting = new BoltReader(driver, TestGraph.store().database(), OpenGraph.LIMITS.timeout());
			assertThat(
					catchThrowableOfType(GraphReadException.class, () -> waiting.read("CYPHER 25 RETURN 1", Map.of()))
						.reason())
				.isEqualTo(Reason.UNAVAILABLE);
			assertThat(open.isOpen()).isTrue();
		}
	}

}
