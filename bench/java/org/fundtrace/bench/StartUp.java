package org.fundtrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The product with the seed: from its start to the first answer, with an empty data
 * directory and with the one that it left; as it is built, and extracted with an AOT
 * cache.
 *
 * @param idle how long the process is left alone before its memory is read
 */
record StartUp(Path root, Path work, int rounds, Duration idle) {

	private static final Duration BETWEEN = Duration.ofMillis(5);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	Section measure(Operation first) {
		System.out.println("Measuring starts");
		Starts before = new Starts(ProductProcess.JAR);
		Starts after = new Starts(withCache());
		for (int round = 0; round < this.rounds; round++) {
			start(before, first);
			start(after, first);
		}
		String words = """
				From the start of the process to the first answer, which is one of %s; a fresh process each time. Before is \
				the jar as it is built, after is what bin/aot-cache makes of it."""
			.formatted(first.name());
		return Section.table("Start with the seed", words,
				List.of("", "first answer, ms", "resident memory %d s later, MB".formatted(this.idle.toSeconds())),
				Stream.of(row("before, empty data directory", before.cold()),
						row("before, second start", before.second()), row("after, empty data directory", after.cold()),
						row("after, second start", after.second())));
	}

	/** The application extracted, with the cache that this virtual machine can use. */
	private List<String> withCache() {
		Path directory = this.work.resolve("start-up-application");
		Program.run(this.root, Map.of("JAVA_HOME", System.getProperty("java.home")), List
			.of(this.root.resolve("bin/aot-cache").toString(), ProductProcess.JAR.getLast(), directory.toString()));
		return List.of("-XX:AOTCache=" + directory.resolve("fundtrace.aot"), "-jar",
				directory.resolve("fundtrace.jar").toString());
	}

	private void start(Starts starts, Operation first) {
		Path data = this.work.resolve("start-up");
		Disk.delete(data);
		starts.cold().add(start(starts.application(), data, first));
		starts.second().add(start(starts.application(), data, first));
	}

	private Start start(List<String> application, Path data, Operation first) {
		long begin = System.nanoTime();
		try (ProductProcess product = ProductProcess.onDirectory(this.root, application, data)) {
			awaitAnswer(product, first.bodies().getFirst(), begin);
			long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
			pause(this.idle);
			return new Start(millis, Machine.residentMegabytes(product.program().pid()));
		}
	}

	private static void awaitAnswer(ProductProcess product, String body, long begin) {
		while (System.nanoTime() - begin < PATIENCE.toNanos()) {
			try {
				product.endpoint().ask(body);
				return;
			}
			catch (IOException notYet) {
				pause(BETWEEN);
			}
		}
		throw new BenchmarkFailedException("The product did not answer within " + PATIENCE.toMinutes() + " minutes.");
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static List<String> row(String name, List<Start> starts) {
		return List.of(name, Medians.withSpread(starts.stream().map(Start::millis).toList()),
				Medians.withSpread(starts.stream().map(Start::megabytes).toList()));
	}

	private record Start(long millis, long megabytes) {
	}

	/**
	 * Starts of one application.
	 *
	 * @param cold with an empty data directory
	 * @param second each after one of these
	 */
	private record Starts(List<String> application, List<Start> cold, List<Start> second) {

		Starts(List<String> application) {
			this(application, new ArrayList<>(), new ArrayList<>());
		}

	}

}
