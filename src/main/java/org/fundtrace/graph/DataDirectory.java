package org.fundtrace.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.locker.FileLockException;

/**
 * The directory of the embedded store.
 *
 * @param path absolute
 */
record DataDirectory(Path path) {

	static DataDirectory prepare(Path directory) {
		Path absolute = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(absolute);
		}
		catch (IOException failure) {
			throw new GraphStartException(unusable(absolute, "cannot be created", "make its parent writable"), failure);
		}
		if (!Files.isWritable(absolute)) {
			throw new GraphStartException(unusable(absolute, "cannot be written", "make it writable"));
		}
		return new DataDirectory(absolute);
	}

	DatabaseManagementService start(Map<Setting<?>, Object> settings) {
		try {
			return new DatabaseManagementServiceBuilder(this.path).setConfig(settings).build();
		}
		catch (RuntimeException failure) {
			throw new GraphStartException(sentence(failure), failure);
		}
	}

	private String sentence(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return unusable(this.path, "is in use by another process", "stop that process");
			}
		}
		return unusable(this.path, "holds a store that does not start (" + rootMessage(failure) + ")", "move it away");
	}

	private static String rootMessage(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage());
	}

	private static String unusable(Path path, String why, String remedy) {
		return "The data directory " + path + " " + why + ": " + remedy
				+ ", or name another directory with --fundtrace.data-dir=DIR.";
	}

}
