package org.fundtrace.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the seed that a test may damage. */
record SeedCopy(Path directory) {

	static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023");

	static SeedCopy in(Path directory) {
		try (Stream<Path> files = Files.list(SEED)) {
			for (Path file : files.toList()) {
				Files.copy(file, directory.resolve(file.getFileName()));
			}
			return new SeedCopy(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void makeDirectory(String name) {
		try {
			Files.createDirectory(this.directory.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete(String file) {
		try {
			Files.delete(this.directory.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces the first occurrence of a text that must be there. */
	void replace(String file, String text, String replacement) {
		String content = read(file);
		int index = content.indexOf(text);
		assertThat(index).as("%s in %s", text, file).isNotNegative();
		write(file, content.substring(0, index) + replacement + content.substring(index + text.length()));
	}

	/** The line of a file, from 1, on which a text first stands. */
	int line(String file, String text) {
		List<String> lines = read(file).lines().toList();
		return lines.indexOf(lines.stream().filter((line) -> line.contains(text)).findFirst().orElseThrow()) + 1;
	}

	String read(String file) {
		try {
			return Files.readString(this.directory.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(String file, String content) {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	void write(String file, byte[] content) {
		try {
			Files.write(this.directory.resolve(file), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
