package org.fundtrace.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.fundtrace.generated.GeneratedAccounts;

/**
 * The product's import beside bare statements that write the same into an empty store.
 */
record ImportRate(int accounts, int rounds, Path work) {

	private static final int BATCH = 50;

	/** So many that each statement is planned and compiled. */
	private static final int WARM_UP = 100;

	Section measure() {
		System.out.println("Warming up the import");
		measure(Datasets.accounts(WARM_UP));
		GeneratedAccounts generated = Datasets.accounts(this.accounts);
		List<Round> measured = new ArrayList<>();
		for (int round = 0; round < this.rounds; round++) {
			System.out.println("Measuring the import, round " + (round + 1));
			measured.add(measure(generated));
		}
		List<BigDecimal> imports = measured.stream().map((round) -> rate(round.nodes(), round.imported())).toList();
		List<BigDecimal> bares = measured.stream().map((round) -> rate(round.nodes(), round.bare())).toList();
		List<Long> heaps = measured.stream().map(Round::heap).toList();
		String words = """
				The import writes at %s of the rate of bare batched statements. %d accounts, %d nodes, %d relationships; \
				peak heap of the import, the store, %d generated accounts and garbage included: %s MB."""
			.formatted(Medians.ratio(Medians.of(imports), Medians.of(bares)), generated.count(),
					measured.getLast().nodes(), measured.getLast().relationships(), BATCH, Medians.withSpread(heaps));
		return Section.table("Import", words, List.of("", "nodes a second"),
				Stream.of(List.of("the product's import", Medians.withSpread(imports)),
						List.of("bare UNWIND of the same content", Medians.withSpread(bares))));
	}

	private Round measure(GeneratedAccounts accounts) {
		Path data = this.work.resolve("import-product");
		Disk.delete(data);
		try (ServedGraph graph = ServedGraph.open(data)) {
			HeapWatch heap = HeapWatch.begin();
			long imported = importAll(accounts, graph);
			long peak = heap.peak();
			return new Round(graph.count("(n)"), graph.count("()-[r]->()"), imported, bare(graph), peak);
		}
	}

	/**
	 * Microseconds within the import. It takes accounts while it writes others, so that
	 * they are generated before, some at a time, not to count.
	 */
	private static long importAll(GeneratedAccounts accounts, ServedGraph graph) {
		return accounts.stream().gather(Gatherers.windowFixed(BATCH)).mapToLong((batch) -> {
			long begin = System.nanoTime();
			Datasets.importAll(batch.stream(), graph.graphImport());
			return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin);
		}).sum();
	}

	private long bare(ServedGraph source) {
		Path data = this.work.resolve("import-bare");
		Disk.delete(data);
		try (ServedGraph target = ServedGraph.open(data)) {
			return new BareImport(source, target).run();
		}
	}

	private static BigDecimal rate(long nodes, long micros) {
		return new Sample(nodes, micros, 0, 0).rate();
	}

	/**
	 * What one round gave.
	 *
	 * @param imported the microseconds within the import
	 * @param bare those of the bare statements
	 * @param heap the peak of the import, in MB
	 */
	private record Round(long nodes, long relationships, long imported, long bare, long heap) {
	}

}
