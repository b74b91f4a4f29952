package org.fundtrace.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product's jar with the seed: from its start to the first answer, with an empty data
 * directory and with the one that it left.
 *
 * @param idle how long the process is left alone before its memory is read
 */
record StartUp(Path root, Path work, int rounds, Duration idle) {

	private static final Duration BETWEEN = Duration.ofMillis(5);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	Section measure(Operation first) {
		System.out.println("Measuring starts");
		List<Start> cold = new ArrayList<>();
		List<Start> second = new ArrayList<>();
		Path data = this.work.resolve("start-up");
		for (int round = 0; round < this.rounds; round++) {
			Directories.delete(data);
			cold.add(start(data, first));
			second.add(start(data, first));
		}
		String words = "From the start of the process to the first answer, which is one of %s; a fresh process each time."
			.formatted(first.name());
		return Section.table("Start with the seed", words,
				List.of("", "first answer, ms", "resident memory %d s later, MB".formatted(this.idle.toSeconds())),
				Stream.of(row("empty data directory", cold), row("second start", second)));
	}

	private Start start(Path data, Operation first) {
		long begin = System.nanoTime();
		try (ProductProcess product = ProductProcess.onDirectory(this.root, data)) {
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

}
