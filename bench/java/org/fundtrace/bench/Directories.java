package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Directories of the benchmark, below its own target directory. */
final class Directories {

	private Directories() {
	}

	static void delete(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** An empty file. */
	static void touch(Path file) {
		try {
			Files.writeString(file, "");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
