package org.fundtrace.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fundtrace.dataset.DataPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SeedPackagesTests {

	private static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023");

	@Test
	void copiesThePackagesThatComeAlongByteForByte(@TempDir Path directory) throws IOException {
		assertThat(SeedPackages.copyTo(directory)).contains(directory.resolve(SEED.getFileName()));
		Path copy = directory.resolve(SEED.getFileName());
		assertThat(DataPackage.examine(copy).report().problems()).isEmpty();
		assertThat(Files.readString(copy.resolve("document.txt")))
			.isEqualTo(Files.readString(SEED.resolve("document.txt")));
	}

}
