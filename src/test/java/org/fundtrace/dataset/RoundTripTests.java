package org.fundtrace.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTests {

	@Test
	void writesTheBytesThatItRead(@TempDir Path directory) {
		DataPackage.write(DataPackage.read(SeedCopy.SEED), directory);
		assertThat(names(directory)).isEqualTo(names(SeedCopy.SEED));
		names(SeedCopy.SEED)
			.forEach((name) -> assertThat(directory.resolve(name)).hasSameBinaryContentAs(SeedCopy.SEED.resolve(name)));
	}

	@Test
	void readsTheAccountThatItWrote(@TempDir Path directory) {
		Account account = DataPackage.read(SeedCopy.SEED);
		DataPackage.write(account, directory);
		assertThat(DataPackage.read(directory)).isEqualTo(account);
	}

	@Test
	void describesADirectoryAsItWritesIt(@TempDir Path directory) {
		SeedCopy copy = SeedCopy.in(directory);
		copy.delete(Descriptor.FILE);
		DataPackage.describe(directory);
		assertThat(directory.resolve(Descriptor.FILE)).hasSameBinaryContentAs(SeedCopy.SEED.resolve(Descriptor.FILE));
	}

	private static List<String> names(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map((file) -> String.valueOf(file.getFileName())).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
