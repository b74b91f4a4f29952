package org.fundtrace.graph;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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

class BoltReaderIT {

	private static final String ENDLESS = "CYPHER 25 UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)";

	private final GraphReader reader = TestGraph.reader();

	@Test
	void returnsPlainValues() {
		List<?> list = Arrays.asList(1L, null);
		assertThat(
				this.reader.read("CYPHER 25 RETURN 1, 'x', $p, date('2023-12-31'), [1, null], null", Map.of("p", true)))
			.containsExactly(Arrays.asList(1L, "x", true, LocalDate.of(2023, 12, 31), list, null));
	}

	@Test
	void returnsMoreRowsThanTheDriverFetchesAtOnce() {
		assertThat(this.reader.read("CYPHER 25 UNWIND range(1, 2500) AS n RETURN n", Map.of())).hasSize(2500)
			.last()
			.isEqualTo(List.of(2500L));
	}

	@Test
	void refusesToWrite() {
		assertThat(failure("CYPHER 25 CREATE (n:Term {id: 'term:x'})").reason()).isEqualTo(Reason.WRITE);
		assertThat(this.reader.read("CYPHER 25 MATCH (n:Term {id: 'term:x'}) RETURN n.id", Map.of())).isEmpty();
	}

	@Test
	void stopsReadThatRunsTooLong() {
		GraphReader hasty = new BoltReader(TestGraph.driver(), TestGraph.store().database(), Duration.ofMillis(300));
		long begin = System.nanoTime();
		GraphReadException failure = catchThrowableOfType(GraphReadException.class,
				() -> hasty.read(ENDLESS, Map.of()));
		assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(OpenGraph.LIMITS.timeout());
	}

	@Test
	void stopsReadThatTakesTooMuchMemoryWithoutRetryingIt() {
		long begin = System.nanoTime();
		assertThat(failure("CYPHER 25 UNWIND range(1, 100000000) AS n RETURN collect(n)").reason())
			.isEqualTo(Reason.MEMORY);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(OpenGraph.LIMITS.timeout());
	}

	@Test
	void saysNothingOfTheStatementInItsMessage() {
		GraphReadException failure = failure("CYPHER 25 RETURN secret");
		assertThat(failure.reason()).isEqualTo(Reason.FAILED);
		assertThat(failure.getMessage()).doesNotContain("secret", "CYPHER");
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

	private GraphReadException failure(String statement) {
		return catchThrowableOfType(GraphReadException.class, () -> this.reader.read(statement, Map.of()));
	}

}
