package org.fundtrace.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.graph.Neo4jServer;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.TestImport;
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
@ExtendWith(OutputCaptureExtension.class)
class RefusedCommandIT {

	private static final String SEED = Path.of("seed", "urumqi-market-supervision-2023").toString();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void namesTheAccountsThatThereAre(CapturedOutput output) {
		TestImport.importAll(TestGraph.open(), Stream.of(TestImport.seed()));
		assertThat(run(TestGraph.properties(), "export", target(), "--account", "finalAccount:none")).isEqualTo(1);
		assertThat(lastLine(output))
			.matches("There is no account finalAccount:none in the graph, which holds: finalAccount:[0-9a-z]{16}");
		assertThat(this.directory.resolve("packages")).doesNotExist();
	}

	@Test
	void saysThatThereIsNothingToExport(CapturedOutput output) {
		assertThat(run(TestGraph.properties(), "export", target())).isEqualTo(1);
		assertThat(lastLine(output)).isEqualTo(
				"The graph holds no account: import one, or name the store with --fundtrace.data-dir=DIR or --fundtrace.neo4j.uri=neo4j://HOST:7687.");
	}

	@Test
	void saysThatTheServerDoesNotAnswer(CapturedOutput output) {
		String uri = "neo4j://127.0.0.1:" + Neo4jServer.freePort();
		assertThat(run(List.of("fundtrace.neo4j.uri=" + uri), "import", SEED)).isEqualTo(1);
		assertThat(lastLine(output))
			.isEqualTo("Neo4j at " + uri + " does not answer: start the server, or check fundtrace.neo4j.uri.");
	}

	@Test
	void saysThatThePasswordIsWrong(CapturedOutput output) {
		List<String> settings = TestGraph.properties()
			.stream()
			.map((setting) -> setting.replaceFirst("password=.*", "password=wrong"))
			.toList();
		assertThat(run(settings, "import", SEED)).isEqualTo(1);
		assertThat(lastLine(output)).matches("Neo4j at bolt://\\S+ refuses the user name or the password:"
				+ " check fundtrace.neo4j.username and fundtrace.neo4j.password.");
	}

	private String target() {
		return this.directory.resolve("packages").toString();
	}

	/** What libraries log before a start sets their levels stands before it. */
	private static String lastLine(CapturedOutput output) {
		return output.getErr().lines().toList().getLast();
	}

	private static int run(List<String> settings, String... command) {
		return FundTraceCommand.run(RefusedCommandIT.class,
				Stream.concat(Stream.of(command), settings.stream().map((setting) -> "--" + setting))
					.toArray(String[]::new));
	}

}
