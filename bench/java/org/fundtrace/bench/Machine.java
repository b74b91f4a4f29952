package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures depend on. */
final class Machine {

	/** Memory outside the heap for the pages of an embedded store. */
	static final String PAGE_CACHE = "1GB";

	/**
	 * Threads of the JVM's compilers. Eight clients leave its own two a ninth of the time
	 * each, so that it takes three minutes until all that is hot is compiled.
	 */
	static final String COMPILERS = "-XX:CICompilerCount=6";

	private static final int KILO = 1024;

	private Machine() {
	}

	/** Model of the processors. */
	static String processor() {
		return value(Path.of("/proc/cpuinfo"), "model name");
	}

	static String memory() {
		return value(Path.of("/proc/meminfo"), "MemTotal");
	}

	/** What a process holds of the machine's memory, in megabytes. */
	static long residentMegabytes(long pid) {
		String kilobytes = value(Path.of("/proc", Long.toString(pid), "status"), "VmRSS");
		return Long.parseLong(kilobytes.replace(" kB", "")) / KILO;
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static String value(Path file, String key) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter((line) -> line.startsWith(key))
				.map((line) -> line.substring(line.indexOf(':') + 1).strip())
				.findFirst()
				.orElse("unknown");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
