package org.fundtrace.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.fundtrace.graph.GraphReadException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A Neo4j server in a process of its own, seen through Bolt. */
class ServerStoreIT {

	private static final GraphConfiguration CONFIGURATION = new GraphConfiguration();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	static Path directory;

	@SuppressWarnings("NullAway.Init")
	private static Neo4jServer server;

	@BeforeAll
	static void start() {
		server = Neo4jServer.start(directory);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void holdsTheGraph() {
		GraphProperties properties = properties(server.uri(), server.password(), "neo4j");
		GraphStore store = CONFIGURATION.graphStore(properties);
		assertThat(List.of(store.kind(), store.location())).containsExactly("server", server.uri());
		try (Driver driver = CONFIGURATION.driver(store, properties)) {
			GraphReader reader = store.reader(driver, properties.limits().timeout());
			driver.executableQuery("CREATE (:Term {id: 'term:1'})").execute();
			assertThat(reader.read("CYPHER 25 MATCH (n:Term) RETURN n.id", Map.of()))
				.containsExactly(List.of("term:1"));
			assertThat(catchThrowableOfType(GraphReadException.class,
					() -> reader.read("CYPHER 25 MATCH (n:Term) DELETE n", Map.of()))
				.reason()).isEqualTo(Reason.WRITE);
		}
	}

	@Test
	void opensThoughAReadMayTakeLessThanAConnection() {
		GraphProperties properties = properties(server.uri(), server.password(), "neo4j", limits(Duration.ofMillis(1)));
		try (Driver driver = CONFIGURATION.driver(CONFIGURATION.graphStore(properties), properties)) {
			driver.verifyConnectivity();
		}
	}

	@Test
	void saysThatThePasswordIsWrong() {
		assertStartFails(properties(server.uri(), "wrong", "neo4j"), "Neo4j at " + server.uri()
				+ " refuses the user name or the password: check fundtrace.neo4j.username and fundtrace.neo4j.password.");
	}

	@Test
	void saysThatTheDatabaseIsUnknown() {
		assertStartFails(properties(server.uri(), server.password(), "accounts"),
				"Neo4j at " + server.uri() + " has no database accounts: create it or check fundtrace.neo4j.database.");
	}

	@Test
	void saysThatNobodyAnswers() {
		String uri = "bolt://127.0.0.1:" + Neo4jServer.freePort();
		assertStartFails(properties(uri, "any", "neo4j"),
				"Neo4j at " + uri + " does not answer: start the server, or check fundtrace.neo4j.uri.");
		String routed = uri.replace("bolt:", "neo4j:");
		assertStartFails(properties(routed, "any", "neo4j"),
				"Neo4j at " + routed + " does not answer: start the server, or check fundtrace.neo4j.uri.");
	}

	@Test
	void saysThatTheAddressIsNone() {
		assertStartFails(properties("http://localhost:7474", "any", "neo4j"),
				"The address http://localhost:7474 is not one of a Neo4j server: "
						+ "set fundtrace.neo4j.uri to bolt://HOST:PORT or neo4j://HOST:PORT.");
	}

	private static void assertStartFails(GraphProperties properties, String sentence) {
		GraphStore store = CONFIGURATION.graphStore(properties);
		assertThatExceptionOfType(GraphStartException.class).isThrownBy(() -> CONFIGURATION.driver(store, properties))
			.withMessage(sentence);
	}

	private static GraphProperties properties(String uri, String password, String database) {
		return properties(uri, password, database, OpenGraph.LIMITS);
	}

	private static GraphProperties properties(String uri, String password, String database,
			GraphProperties.Limits limits) {
		return new GraphProperties(Path.of("unused"), DataSize.ofMegabytes(64),
				new GraphProperties.Server(uri, "neo4j", password, database), limits);
	}

	private static GraphProperties.Limits limits(Duration timeout) {
		return new GraphProperties.Limits(timeout, OpenGraph.LIMITS.transactionMemory(), null, null, 64);
	}

}
