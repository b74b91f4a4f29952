package org.fundtrace.graph;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.fundtrace.graph.GraphReadException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What readers do, whatever way statements take to the store. */
abstract class ReaderBehaviour {

	private static final String ENDLESS = "CYPHER 25 UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b)";

	private final StoreReader reader = reader(OpenGraph.LIMITS.timeout());

	/** A reader of the store that all tests share. */
	abstract StoreReader reader(Duration timeout);

	@Test
	void returnsPlainValues() {
		List<?> list = Arrays.asList(1L, null);
		assertThat(read("CYPHER 25 RETURN 1, 'x', $p, date('2023-12-31'), [1, null], null, 1.5"))
			.containsExactly(Arrays.asList(1L, "x", true, LocalDate.of(2023, 12, 31), list, null, 1.5));
		assertThat(read("CYPHER 25 RETURN datetime('2024-02-01T10:00:00+08:00')"))
			.isEqualTo(List.of(List.of(ZonedDateTime.parse("2024-02-01T10:00:00+08:00"))));
	}

	@Test
	void returnsEveryIntegerWith64Bits() {
		assertThat(read("CYPHER 25 RETURN size([1]), [size('x')], {n: size([])}"))
			.isEqualTo(List.of(List.of(1L, List.of(1L), Map.of("n", 0L))));
	}

	@Test
	void returnsPropertiesOfSeveralValuesAsLists() {
		try (Session session = TestGraph.driver().session()) {
			session.run("CREATE (:Term {id: 'term:lists', texts: ['a', 'b'], numbers: [1, 2]})").consume();
			assertThat(read(
					"CYPHER 25 MATCH (n:Term {id: 'term:lists'}) RETURN n.texts, [n.numbers, n.none], {texts: n.texts}"))
				.isEqualTo(List.of(List.of(List.of("a", "b"), Arrays.asList(List.of(1L, 2L), null),
						Map.of("texts", List.of("a", "b")))));
			session.run("MATCH (n:Term {id: 'term:lists'}) DELETE n").consume();
		}
	}

	@Test
	void returnsManyRows() {
		assertThat(read("CYPHER 25 UNWIND range(1, 2500) AS n RETURN n")).hasSize(2500)
			.last()
			.isEqualTo(List.of(2500L));
	}

	@Test
	void refusesToWrite() {
		assertThat(failure("CYPHER 25 CREATE (n:Term {id: 'term:x'})").reason()).isEqualTo(Reason.WRITE);
		assertThat(failure("CYPHER 25 CREATE INDEX forbidden FOR (n:Term) ON (n.x)").reason()).isEqualTo(Reason.WRITE);
		assertThat(read("CYPHER 25 MATCH (n:Term {id: 'term:x'}) RETURN n.id")).isEmpty();
	}

	@Test
	void stopsReadThatRunsTooLong() {
		GraphReader hasty = reader(Duration.ofMillis(300));
		long begin = System.nanoTime();
		GraphReadException failure = catchThrowableOfType(GraphReadException.class,
				() -> hasty.read(ENDLESS, Map.of()));
		assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(OpenGraph.LIMITS.timeout());
	}

	@Test
	void saysThatAStatementIsPlannedBeforeItHasRun() {
		CountDownLatch planned = new CountDownLatch(1);
		StoreReader hasty = reader(Duration.ofMillis(300));
		assertThatThrownBy(() -> hasty.read(ENDLESS, Map.of(), planned::countDown))
			.isInstanceOf(GraphReadException.class);
		assertThat(planned.getCount()).isZero();
	}

	@Test
	void saysNotThatAStatementIsPlannedThatCannotBe() {
		CountDownLatch planned = new CountDownLatch(1);
		assertThatThrownBy(() -> this.reader.read("CYPHER 25 RETURN unknown", Map.of(), planned::countDown))
			.isInstanceOf(GraphReadException.class);
		assertThat(planned.getCount()).isOne();
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

	List<List<@Nullable Object>> read(String statement) {
		return this.reader.read(statement, Map.of("p", true));
	}

	GraphReadException failure(String statement) {
		return catchThrowableOfType(GraphReadException.class, () -> this.reader.read(statement, Map.of()));
	}

}
