package org.fundtrace.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.HdrHistogram.Histogram;

/** Clients that each do one thing after another, as many as connections of the driver. */
final class ClosedLoop {

	/** Clients, here and over HTTP. */
	static final int CLIENTS = 8;

	private static final int DIGITS = 3;

	private ClosedLoop() {
	}

	/** Does the things in turns until the time is over. */
	static <T> Sample run(List<T> things, Consumer<T> work, Duration time) {
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			long start = System.nanoTime();
			long end = start + time.toNanos();
			List<Future<Histogram>> running = new ArrayList<>();
			for (int client = 0; client < CLIENTS; client++) {
				int first = client;
				running.add(clients.submit(() -> latencies(things, first, work, end)));
			}
			Histogram all = new Histogram(DIGITS);
			for (Future<Histogram> one : running) {
				all.add(one.get());
			}
			return Sample.of(all, System.nanoTime() - start);
		}
		catch (ExecutionException failure) {
			throw new BenchmarkFailedException("A statement failed under load: " + failure.getCause(), failure);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(interrupted);
		}
	}

	private static <T> Histogram latencies(List<T> things, int first, Consumer<T> work, long end) {
		Histogram latencies = new Histogram(DIGITS);
		int next = first;
		for (long before = System.nanoTime(); before < end;) {
			work.accept(things.get(next % things.size()));
			next++;
			long after = System.nanoTime();
			latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(after - before));
			before = after;
		}
		return latencies;
	}

}
