package org.fundtrace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fundtrace.dataset.DataPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Commands that start neither the store nor a web server. */
@ExtendWith(OutputCaptureExtension.class)
class FundTraceCommandTests {

	private static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023");

	@Test
	void checksASoundPackage(CapturedOutput output) {
		assertThat(run("check", SEED.toString())).isZero();
		assertThat(output).contains("coverage: 1934 of 1934 lines, 100.00 %", "problems: 0");
	}

	@Test
	void checksAllPackagesAndFailsWhenOneIsDamaged(CapturedOutput output, @TempDir Path directory) throws IOException {
		FileSystemUtils.copyRecursively(SEED, directory);
		Files.delete(directory.resolve("terms.csv"));
		assertThat(run("check", directory.toString(), SEED.toString())).isEqualTo(1);
		assertThat(output).contains("terms.csv", "problems: 0");
	}

	@Test
	void failsOnADirectoryThatIsNone(CapturedOutput output) {
		assertThat(run("check", "no-such-directory")).isEqualTo(1);
		assertThat(output).contains("no-such-directory");
	}

	@Test
	void describesAPackageAnew(CapturedOutput output, @TempDir Path directory) throws IOException {
		FileSystemUtils.copyRecursively(SEED, directory);
		Path sources = directory.resolve("funding_sources.csv");
		Files.writeString(sources, Files.readString(sources).replace("operating income", "income from operations"));
		assertThat(run("check", directory.toString())).isEqualTo(1);
		assertThat(output).contains("funding_sources.csv: \"sha256:",
				"describe the package anew with the command describe");
		assertThat(run("describe", directory.toString())).isZero();
		assertThat(output).contains(directory + ": described");
		assertThat(DataPackage.examine(directory).report().problems())
			.noneMatch((problem) -> problem.toString().contains("describe"));
	}

	@Test
	void describesNothingThatHasAProblem(CapturedOutput output, @TempDir Path directory) throws IOException {
		FileSystemUtils.copyRecursively(SEED, directory);
		Files.delete(directory.resolve("terms.csv"));
		byte[] before = Files.readAllBytes(directory.resolve("datapackage.json"));
		assertThat(run("describe", directory.toString())).isEqualTo(1);
		assertThat(output).contains(directory + ": not described: ", "terms.csv: the file is missing");
		assertThat(directory.resolve("datapackage.json")).hasBinaryContent(before);
	}

	@Test
	void describesNoDirectoryThatIsNone(CapturedOutput output) {
		assertThat(run("describe", "no-such-directory")).isEqualTo(1);
		assertThat(output).contains("no-such-directory: not described: ",
				"no-such-directory: expected a directory that holds a data package");
	}

	@Test
	void refusesToCheckNothing(CapturedOutput output) {
		assertThat(run("check")).isEqualTo(2);
		assertThat(output).contains("DIR");
	}

	@Test
	void refusesAnUnknownCommand(CapturedOutput output) {
		assertThat(run("frobnicate")).isEqualTo(2);
		assertThat(output).contains("frobnicate", "Usage: fundtrace");
	}

	@Test
	void refusesASettingWithoutItsValue(CapturedOutput output) {
		assertThat(run("--server.port", "8081")).isEqualTo(2);
		assertThat(output).contains("--server.port", "--NAME=VALUE");
	}

	@Test
	void listsItsCommands(CapturedOutput output) {
		assertThat(run("--help")).isZero();
		assertThat(output).contains("serve", "import", "export", "check", "describe", "--fundtrace.data-dir=DIR");
	}

	@Test
	void tellsItsVersion(CapturedOutput output) {
		assertThat(run("--version")).isZero();
		assertThat(output).startsWith("fundtrace ");
	}

	private static int run(String... args) {
		return FundTraceCommand.run(FundTraceCommandTests.class, args);
	}

}
