package org.fundtrace.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A program in a process of its own; ends with this object. Secrets reach it by its
 * environment only.
 */
final class Program implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 60;

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(Program::endAll));
	}

	private final String name;

	private final Process process;

	private final BufferedReader output;

	private Program(String name, Process process) {
		this.name = name;
		this.process = process;
		this.output = process.inputReader();
	}

	/** Those that run when this process is told to end, and theirs, end with it. */
	private static void endAll() {
		ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
	}

	/** Starts a program. */
	static Program start(Path directory, Map<String, String> environment, List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
		builder.environment().putAll(environment);
		try {
			return new Program(command.getFirst(), builder.start());
		}
		catch (IOException failure) {
			throw new BenchmarkFailedException(
					"The program " + command.getFirst() + " does not start: install it (see bench/README.md).",
					failure);
		}
	}

	/** Runs a program to its end; what it printed. */
	static List<String> run(Path directory, List<String> command) {
		return run(directory, Map.of(), command);
	}

	/** Runs a program to its end; what it printed. */
	static List<String> run(Path directory, Map<String, String> environment, List<String> command) {
		try (Program program = start(directory, environment, command)) {
			return program.end();
		}
	}

	/** Waits for a line; later ones are read by later calls. */
	String await(Predicate<String> expected) {
		List<String> heard = new ArrayList<>();
		try {
			for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
				if (expected.test(line)) {
					return line;
				}
				heard.add(line);
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		throw new BenchmarkFailedException(this.name + " ended early: " + String.join(" ", heard));
	}

	/** Writes a line to the program. */
	void tell(String line) {
		try {
			this.process.outputWriter().write(line + "\n");
			this.process.outputWriter().flush();
		}
		catch (IOException failure) {
			throw new BenchmarkFailedException(this.name + " does not listen any more.", failure);
		}
	}

	/** Waits for the end; what was printed and not read before. */
	List<String> end() {
		List<String> lines = this.output.lines().toList();
		try {
			int status = this.process.waitFor();
			if (status != 0) {
				throw new BenchmarkFailedException(
						this.name + " ended with status " + status + ": " + String.join(" ", lines));
			}
			return lines;
		}
		catch (InterruptedException interrupted) {
			throw stopped(interrupted);
		}
	}

	/** Asks it to end as the key for an interrupt does; what it printed then. */
	List<String> interrupt() {
		run(Path.of("."), List.of("kill", "-INT", Long.toString(pid())));
		return end();
	}

	long pid() {
		return this.process.pid();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException interrupted) {
			this.process.destroyForcibly();
			throw stopped(interrupted);
		}
	}

	private static IllegalStateException stopped(InterruptedException interrupted) {
		Thread.currentThread().interrupt();
		return new IllegalStateException(interrupted);
	}

}
