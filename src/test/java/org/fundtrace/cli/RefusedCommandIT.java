package org.fundtrace.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.Neo4jServer;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a command says that cannot do its work. It runs in the process of the test, where
 * the store is open already: {@link CommandIT} sees how a process ends.
 */
class RefusedCommandIT {

	private static final String SEED = TestImport.SEED.toString();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path directory;

	/** What the store logs as it opens is not captured with what a command says. */
	@BeforeAll
	static void open() {
		TestGraph.open();
	}

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void namesTheAccountsThatThereAre(CapturedOutput output) {
		TestImport.importAll(TestGraph.open(), Stream.of(TestImport.seed()));
		assertThat(run(TestGraph.properties(), "export", target(), "--account", "finalAccount:none")).isEqualTo(1);
		Object account = TestGraph.reader().read("MATCH (a:FinalAccount) RETURN a.id", Map.of()).getFirst().getFirst();
		assertThat(output.getAll().lines())
			.containsExactly("There is no account finalAccount:none in the graph, which holds: " + account);
		assertThat(this.directory.resolve("packages")).doesNotExist();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void saysThatThereIsNothingToExport(CapturedOutput output) {
		assertThat(run(TestGraph.properties(), "export", target())).isEqualTo(1);
		assertThat(output.getAll().lines()).containsExactly(
				"The graph holds no account: import one, or name the store with --fundtrace.data-dir=DIR or --fundtrace.neo4j.uri=neo4j://HOST:7687.");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void saysThatTheServerDoesNotAnswer(CapturedOutput output) {
		String uri = "neo4j://127.0.0.1:" + Neo4jServer.freePort();
		assertThat(run(List.of("fundtrace.neo4j.uri=" + uri), "serve", "--server.port=0")).isEqualTo(1);
		assertThat(output.getAll().lines())
			.containsExactly("Neo4j at " + uri + " does not answer: start the server, or check fundtrace.neo4j.uri.");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void saysThatThePasswordIsWrong(CapturedOutput output) {
		List<String> settings = TestGraph.properties()
			.stream()
			.map((setting) -> setting.replaceFirst("password=.*", "password=wrong"))
			.toList();
		assertThat(run(settings, "import", SEED)).isEqualTo(1);
		assertThat(output.getAll().lines()).singleElement()
			.asString()
			.matches("Neo4j at bolt://\\S+ refuses the user name or the password:"
					+ " check fundtrace\\.neo4j\\.username and fundtrace\\.neo4j\\.password\\.");
	}

	private String target() {
		return this.directory.resolve("packages").toString();
	}

	private static int run(List<String> settings, String... command) {
		return FundTraceCommand.run(RunningApplication.APPLICATION,
				Stream.concat(Stream.of(command), settings.stream().map((setting) -> "--" + setting))
					.toArray(String[]::new));
	}

}
