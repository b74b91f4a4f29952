package org.fundtrace.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fundtrace.RunningApplication;

import org.springframework.util.FileSystemUtils;

/**
 * One application for all tests of this process that only read: its embedded store holds
 * the seed, and nobody else writes to it.
 */
public final class SeedApplication {

	/** So that exports of the seed have many pages. */
	private static final String SMALL_PAGES = "fundtrace.export.page-size=7";

	private static final RunningApplication SHARED = start();

	private SeedApplication() {
	}

	public static RunningApplication get() {
		return SHARED;
	}

	private static RunningApplication start() {
		try {
			Path directory = Files.createTempDirectory("fundtrace-seed");
			RunningApplication application = RunningApplication
				.start(List.of("fundtrace.data-dir=" + directory, SMALL_PAGES));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> end(application, directory)));
			return application;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void end(RunningApplication application, Path directory) {
		application.close();
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
