package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * Directories of the benchmark, below its own target directory, and files for its
 * programs.
 */
final class Disk {

	private Disk() {
	}

	static void delete(Path directory) {
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A file for a program to read or to write; it goes with this process. */
	static Path temporary(String text) {
		try {
			Path file = Files.createTempFile("bench", "");
			file.toFile().deleteOnExit();
			return Files.writeString(file, text);
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
