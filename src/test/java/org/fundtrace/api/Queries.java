package org.fundtrace.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The queries that tests ask, one file each. */
public final class Queries {

	private static final Path DIRECTORY = Path.of("src/test/resources/queries");

	private Queries() {
	}

	/** All files, by name. */
	public static List<Path> list() {
		try (Stream<Path> files = Files.list(DIRECTORY)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of one file. */
	public static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The text of the file with a name. */
	public static String read(String name) {
		return read(DIRECTORY.resolve(name + ".graphql"));
	}

}
