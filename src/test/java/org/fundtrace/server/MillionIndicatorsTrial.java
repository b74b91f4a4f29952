package org.fundtrace.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.ChildProcess;
import org.fundtrace.graph.Neo4jServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes a million indicators away through an application with a small heap, from a server
 * of its own. It is no part of the suite: {@code mvn verify -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=MillionIndicatorsTrial}.
 */
class MillionIndicatorsTrial {

	private static final int ROWS = Integer.getInteger("fundtrace.trial.rows", 1_000_000);

	private static final String HEAP = "256m";

	private static final String ORDER = "[{field:NAME}]";

	/** What one indicator of the seed hangs on. */
	private static final String TEMPLATES = """
			MATCH (e:SelfEvaluation)-[:HAS_INDICATOR]->(i:Indicator)-[:PRINTED_IN]->(d)
			OPTIONAL MATCH (p:Project)-[:MEASURED_BY]->(i)
			RETURN {i: elementId(i), e: elementId(e), d: elementId(d), p: elementId(p)} AS row
			""";

	private static final String COPY = """
			UNWIND $copies AS copy
			UNWIND $rows AS row
			MATCH (i) WHERE elementId(i) = row.i
			MATCH (e) WHERE elementId(e) = row.e
			MATCH (d) WHERE elementId(d) = row.d
			CREATE (e)-[:HAS_INDICATOR]->(c:Indicator)-[:PRINTED_IN]->(d)
			SET c = i {.*, id: i.id + '-' + copy}
			WITH c, row
			MATCH (p) WHERE elementId(p) = row.p
			CREATE (p)-[:MEASURED_BY]->(c)
			""";

	@Test
	void passThroughASmallHeap(@TempDir Path directory) throws IOException {
		try (Neo4jServer server = Neo4jServer.start(directory.resolve("server"))) {
			RunningApplication.start(server.properties()).close();
			fill(server);
			RunningApplication.start(server.properties()).close();
			int port = Neo4jServer.freePort();
			String[] arguments = Stream.concat(Stream.of("server.port=" + port), server.properties().stream())
				.map((property) -> "--" + property)
				.toArray(String[]::new);
			try (ChildProcess application = ChildProcess.startWithHeap(HEAP, "org.fundtrace.FundTraceApplication",
					arguments)) {
				application.await((line) -> line.contains("Serving"));
				export(port, application);
			}
		}
	}

	private static void fill(Neo4jServer server) {
		try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.username(), server.password()));
				Session session = driver.session()) {
			session.run("DROP INDEX search").consume();
			List<Map<String, Object>> rows = session.run(TEMPLATES).list((Record found) -> found.get("row").asMap());
			int copies = ROWS / rows.size();
			for (int first = 0; first < copies; first += 50) {
				List<Integer> some = IntStream.range(first, Math.min(first + 50, copies)).boxed().toList();
				session.executeWriteWithoutResult(
						(transaction) -> transaction.run(COPY, Values.parameters("copies", some, "rows", rows))
							.consume());
			}
			System.out.println("indicators in the server: "
					+ session.run("MATCH (i:Indicator) RETURN count(i) AS n").single().get("n").asLong());
		}
	}

	private static void export(int port, ChildProcess application) throws IOException {
		Instant begin = Instant.now();
		URI uri = URI.create("http://127.0.0.1:" + port + "/export/indicators.ndjson?orderBy="
				+ ORDER.replace("[", "%5B").replace("]", "%5D").replace("{", "%7B").replace("}", "%7D"));
		long rows = 0;
		long bytes = 0;
		try (InputStream body = new BufferedInputStream(uri.toURL().openStream(), 1 << 16)) {
			for (int next = body.read(); next >= 0; next = body.read()) {
				bytes++;
				rows += (next == '\n') ? 1 : 0;
			}
		}
		System.out.printf("%d rows, %d bytes in %d s with a heap of %s; peak of the process: %s%n", rows, bytes,
				Duration.between(begin, Instant.now()).toSeconds(), HEAP, peak(application));
		assertThat(rows).isGreaterThanOrEqualTo(ROWS);
	}

	/** The most memory that the process held at once, all counted. */
	private static String peak(ChildProcess application) throws IOException {
		return Files.readAllLines(Path.of("/proc", String.valueOf(application.pid()), "status"), StandardCharsets.UTF_8)
			.stream()
			.filter((line) -> line.startsWith("VmHWM"))
			.findFirst()
			.orElse("unknown here");
	}

}
