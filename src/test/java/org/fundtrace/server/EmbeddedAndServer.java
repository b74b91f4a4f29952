package org.fundtrace.server;

import java.nio.file.Path;
import java.util.List;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.Queries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The application on its embedded store beside the same on a Neo4j server. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EmbeddedAndServer {

	@TempDir
	@SuppressWarnings("NullAway.Init") // set by JUnit
	static Path directory;

	@SuppressWarnings("NullAway.Init") // set before the first test
	private RunningApplication embedded;

	@SuppressWarnings("NullAway.Init") // set before the first test
	private RunningApplication onServer;

	/** Starts a server and gives the settings with which an application uses it. */
	abstract List<String> startServer() throws Exception;

	abstract void stopServer() throws Exception;

	@BeforeAll
	void start() throws Exception {
		this.onServer = RunningApplication.start(startServer());
		this.embedded = RunningApplication.start(List.of("fundtrace.data-dir=" + directory.resolve("embedded")));
	}

	@AfterAll
	void stop() throws Exception {
		this.onServer.close();
		this.embedded.close();
		stopServer();
	}

	RunningApplication onServer() {
		return this.onServer;
	}

	static List<Path> queries() {
		return Queries.list();
	}

	@ParameterizedTest
	@Execution(ExecutionMode.SAME_THREAD)
	@MethodSource("queries")
	void answersAreTheSameBytes(Path query) {
		String operation = Queries.read(query);
		assertThat(this.onServer.ask(operation)).isEqualTo(this.embedded.ask(operation)).startsWith("{\"data\":");
	}

	@Test
	@Execution(ExecutionMode.SAME_THREAD)
	void revisionIsTheSame() {
		String operation = "{ dataset { revision } }";
		assertThat(this.onServer.ask(operation)).isEqualTo(this.embedded.ask(operation));
	}

}
