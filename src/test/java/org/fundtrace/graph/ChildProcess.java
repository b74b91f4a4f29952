package org.fundtrace.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program in a Java process of its own. What it prints, to either stream, is kept line
 * by line.
 */
public final class ChildProcess implements AutoCloseable {

	/** Long enough for a machine that has other things to do. */
	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Process process;

	private final List<String> lines = new ArrayList<>();

	private final Thread listener;

	private ChildProcess(Process process) {
		this.process = process;
		this.listener = Thread.ofVirtual().start(this::listen);
	}

	/** Starts a main class with the class path of this test. */
	public static ChildProcess start(String main, String... args) {
		String tested = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return startWith(tested, main, args);
	}

	/** Starts a main class with so much heap at most, {@code 256m}. */
	public static ChildProcess startWithHeap(String heap, String main, String... args) {
		String tested = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return start(tested, List.of("-Xmx" + heap), main, args);
	}

	/** Starts a main class with a class path of its own. */
	static ChildProcess startWith(String classPath, String main, String... args) {
		return start(classPath, List.of(), main, args);
	}

	private static ChildProcess start(String classPath, List<String> further, String main, String... args) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String options = System.getProperty("fundtrace.test.jvm", "");
		Stream<String> command = Stream
			.of(Stream.of(java), Arrays.stream(options.split(" ", -1)), further.stream(),
					Stream.of("@" + argumentFile(classPath), main), Arrays.stream(args))
			.flatMap((part) -> part)
			.filter((part) -> !part.isEmpty());
		try {
			return new ChildProcess(new ProcessBuilder(command.toList()).redirectErrorStream(true).start());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Path argumentFile(String classPath) {
		try {
			Path file = Files.createTempFile("class-path", ".args");
			file.toFile().deleteOnExit();
			return Files.writeString(file, "-cp \"" + classPath.replace("\\", "\\\\") + "\"");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void listen() {
		try (BufferedReader output = this.process.inputReader()) {
			output.lines().forEach(this::heard);
		}
		catch (IOException | UncheckedIOException killed) {
			// the stream ends with the process
		}
	}

	private synchronized void heard(String line) {
		this.lines.add(line);
	}

	/** What was printed until now. */
	public synchronized List<String> lines() {
		return List.copyOf(this.lines);
	}

	/** The same as one text. */
	public String output() {
		return String.join(System.lineSeparator(), lines());
	}

	/**
	 * Waits for a line.
	 * @throws IllegalStateException when the process ends without it, or it takes too
	 * long
	 */
	public String await(Predicate<String> expected) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Optional<String> found = lines().stream().filter(expected).findFirst();
			if (found.isPresent()) {
				return found.get();
			}
			if (!this.listener.isAlive()) {
				throw new IllegalStateException("ended without the line: " + lines());
			}
			pause();
		}
		throw new IllegalStateException("waited in vain: " + lines());
	}

	private static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(5);
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	/** Waits for the end; the exit status. */
	public int awaitEnd() {
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("does not end: " + lines());
			}
			this.listener.join();
			return this.process.exitValue();
		}
		catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	public long pid() {
		return this.process.pid();
	}

	/** Ends it at once, as a power failure would (SIGKILL). */
	public void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** Asks it to end (SIGTERM) and waits. */
	public int stop() {
		this.process.destroy();
		return awaitEnd();
	}

	@Override
	public void close() {
		if (this.process.isAlive()) {
			kill();
		}
	}

}
