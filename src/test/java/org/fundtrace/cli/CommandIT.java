package org.fundtrace.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.graph.ChildProcess;
import org.fundtrace.graph.Neo4jServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as its user meets it: a process with arguments, output and an end. */
@Execution(ExecutionMode.CONCURRENT)
class CommandIT {

	private static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023").toAbsolutePath();

	private static final String TITLE = "乌鲁木齐市市场监督管理局（汇总）2023 年度部门决算";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path shared;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path directory;

	@Test
	void servesTheSeedAndKeepsTheStoreToItself() {
		try (ChildProcess serving = start("--server.port=0", data("data"))) {
			String news = serving.await((line) -> line.contains("Serving"));
			assertThat(serving.lines())
				.anyMatch((line) -> line.endsWith("Imported " + TITLE + " into the empty graph"));
			assertThat(news).matches(".* Serving embedded store " + this.directory.resolve("data")
					+ " in process, revision [0-9a-f]{16}, at http://localhost:\\d+/graphql");
			assertFails(List.of("import", SEED.toString(), data("data")), "The data directory "
					+ this.directory.resolve("data")
					+ " is in use by another process: stop that process, or name another directory with --fundtrace.data-dir=DIR.");
			assertThat(serving.stop()).isEqualTo(128 + 15);
		}
	}

	@Test
	void importsOnceAndRefusesADamagedPackage() {
		assertThat(Imported.STATUS).as(() -> String.join("\n", Imported.SAID)).isEqualTo(1);
		String name = String.valueOf(SEED.getFileName());
		List<String> said = Imported.SAID;
		assertThat(said.getFirst()).matches(name + ": begun, \\d+ nodes and relationships");
		assertThat(said.get(1)).isEqualTo(name + ": committed");
		assertThat(said.get(2)).startsWith(name + ": imported " + TITLE + ", revision ");
		assertThat(said.get(3)).startsWith("damaged: not imported: ");
		assertThat(said).anyMatch((line) -> line.contains("projects.csv"));
		assertThat(said.getLast()).isEqualTo(said.get(2).replace("imported", "unchanged"));
	}

	@Test
	void exportsWhatItImported() throws IOException {
		String target = this.directory.resolve("packages").toString();
		Imported.copyTo(this.directory.resolve("data"));
		String line = "urumqi-administration-for-market-regulation-2023-consolidated-[0-9a-z]{16}: %s " + TITLE
				+ ", revision [0-9a-f]{16}";
		try (ChildProcess exporting = start("export", target, data("data"))) {
			assertThat(exporting.awaitEnd()).as(exporting::output).isZero();
			assertThat(said(exporting)).singleElement().asString().matches(line.formatted("written"));
			String slug = said(exporting).getFirst().replaceFirst(":.*", "");
			String account = "finalAccount:" + slug.replaceFirst(".*-", "");
			assertThat(this.directory.resolve("packages").resolve(slug).resolve("datapackage.json"))
				.hasSameBinaryContentAs(SEED.resolve("datapackage.json"));
			try (ChildProcess again = start("export", target, "--account", account, data("data"))) {
				assertThat(again.awaitEnd()).as(again::output).isZero();
				assertThat(said(again)).singleElement().asString().matches(line.formatted("unchanged"));
			}
		}
	}

	@Test
	void saysThatThePortIsTaken() throws IOException {
		Imported.copyTo(this.directory.resolve("data"));
		try (ServerSocket taken = new ServerSocket(0)) {
			String port = String.valueOf(taken.getLocalPort());
			assertFails(List.of("serve", "--server.port=" + port, data("data")), "Port " + port
					+ " is in use by another process: stop that process, or name another port with --server.port=PORT.");
		}
	}

	@Test
	void usesAServer() {
		try (Neo4jServer server = Neo4jServer.start(this.directory.resolve("server"))) {
			Stream<String> settings = server.properties().stream().map((setting) -> "--" + setting);
			try (ChildProcess serving = start(
					Stream.concat(Stream.of("--server.port=0"), settings).toArray(String[]::new))) {
				assertThat(serving.await((line) -> line.contains("Serving")))
					.contains("Serving server store " + server.uri() + " over Bolt, revision ");
			}
		}
	}

	private static void assertFails(List<String> args, String sentence) {
		try (ChildProcess failing = start(args.toArray(String[]::new))) {
			assertThat(failing.awaitEnd()).as(failing::output).isEqualTo(1);
			assertThat(said(failing)).containsExactly(sentence);
		}
	}

	private String data(String name) {
		return "--fundtrace.data-dir=" + this.directory.resolve(name);
	}

	private static ChildProcess start(String... args) {
		return ChildProcess.start("org.fundtrace.FundTraceApplication", args);
	}

	/** What was printed, but for the warnings of the virtual machine. */
	private static List<String> said(ChildProcess process) {
		return process.lines().stream().filter((line) -> !line.startsWith("WARNING: ")).toList();
	}

	/** What one process imported for all tests that begin with the seed. */
	private static final class Imported {

		private static final int STATUS;

		private static final List<String> SAID;

		static {
			try (ChildProcess importing = start("import", SEED.toString(), damaged().toString(), SEED.toString(),
					"--fundtrace.data-dir=" + shared.resolve("data"))) {
				STATUS = importing.awaitEnd();
				SAID = said(importing);
			}
		}

		private Imported() {
		}

		static void copyTo(Path data) throws IOException {
			FileSystemUtils.copyRecursively(shared.resolve("data"), data);
		}

		private static Path damaged() {
			Path damaged = shared.resolve("damaged");
			try {
				FileSystemUtils.copyRecursively(SEED, damaged);
				Path projects = damaged.resolve("projects.csv");
				Files.writeString(projects, Files.readString(projects).replace("11.32 万元", "12.32 万元"));
				return damaged;
			}
			catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
		}

	}

}
