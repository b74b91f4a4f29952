package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures depend on. */
final class Machine {

	/** Memory outside the heap for the pages of an embedded store. */
	static final String PAGE_CACHE = "1GB";

	/**
	 * What a JVM is told that answers under load, as that of the store is: threads for
	 * its compilers, since eight clients leave its own two a ninth of the time each, so
	 * that it takes three minutes until all that is hot is compiled; and that Netty may
	 * read memory directly without being asked each time.
	 */
	static final List<String> LOADED = List.of("-XX:CICompilerCount=6", "--sun-misc-unsafe-memory-access=allow");

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
