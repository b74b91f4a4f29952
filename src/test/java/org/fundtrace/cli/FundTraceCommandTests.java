package org.fundtrace.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands that start neither the store nor a web server. */
class FundTraceCommandTests {

	private static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023");

	private final PrintStream systemOut = System.out;

	private final PrintStream systemErr = System.err;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	@BeforeEach
	void capture() {
		PrintStream captured = new PrintStream(this.output, true, StandardCharsets.UTF_8);
		System.setOut(captured);
		System.setErr(captured);
	}

	@AfterEach
	void release() {
		System.setOut(this.systemOut);
		System.setErr(this.systemErr);
	}

	@Test
	void checksASoundPackage() {
		assertThat(run("check", SEED.toString())).isZero();
		assertThat(output()).contains("coverage: 1934 of 1934 lines, 100.00 %", "problems: 0");
	}

	@Test
	void checksAllPackagesAndFailsWhenOneIsDamaged(@TempDir Path directory) throws IOException {
		FileSystemUtils.copyRecursively(SEED, directory);
		Files.delete(directory.resolve("terms.csv"));
		assertThat(run("check", directory.toString(), SEED.toString())).isEqualTo(1);
		assertThat(output()).contains("terms.csv", "problems: 0");
	}

	@Test
	void failsOnADirectoryThatIsNone() {
		assertThat(run("check", "no-such-directory")).isEqualTo(1);
		assertThat(output()).contains("no-such-directory");
	}

	@Test
	void refusesToCheckNothing() {
		assertThat(run("check")).isEqualTo(2);
		assertThat(output()).contains("DIR");
	}

	@Test
	void refusesAnUnknownCommand() {
		assertThat(run("frobnicate")).isEqualTo(2);
		assertThat(output()).contains("frobnicate", "Usage: fundtrace");
	}

	@Test
	void refusesASettingWithoutItsValue() {
		assertThat(run("--server.port", "8081")).isEqualTo(2);
		assertThat(output()).contains("--server.port", "--NAME=VALUE");
	}

	@Test
	void listsItsCommands() {
		assertThat(run("--help")).isZero();
		assertThat(output()).contains("serve", "import", "export", "check", "--fundtrace.data-dir=DIR");
	}

	@Test
	void tellsItsVersion() {
		assertThat(run("--version")).isZero();
		assertThat(output()).startsWith("fundtrace ");
	}

	private static int run(String... args) {
		return FundTraceCommand.run(FundTraceCommandTests.class, args);
	}

	private String output() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

}
