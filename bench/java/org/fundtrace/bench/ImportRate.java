package org.fundtrace.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graphimport.ImportProgress;

/**
 * The product's import beside bare statements that write the same into an empty store.
 */
record ImportRate(int accounts, int rounds, Path work) {

	Section measure() {
		List<BigDecimal> imports = new ArrayList<>();
		List<BigDecimal> bares = new ArrayList<>();
		List<Long> heaps = new ArrayList<>();
		long nodes = 0;
		long relationships = 0;
		GeneratedAccounts generated = Datasets.accounts(this.accounts);
		for (int round = 0; round < this.rounds; round++) {
			System.out.println("Measuring the import, round " + (round + 1));
			Path data = this.work.resolve("import-product");
			Directories.delete(data);
			try (ServedGraph graph = ServedGraph.open(data)) {
				HeapWatch heap = HeapWatch.begin();
				long micros = importAll(generated, graph);
				heaps.add(heap.peak());
				nodes = graph.count("(n)");
				relationships = graph.count("()-[r]->()");
				imports.add(rate(nodes, micros));
				bares.add(rate(nodes, bare(graph)));
			}
		}
		String words = """
				The import writes at %s of the rate of bare batched statements. %d accounts, %d nodes, %d relationships; \
				peak heap of the import, the store and garbage included: %s MB."""
			.formatted(Medians.ratio(Medians.of(imports), Medians.of(bares)), generated.count(), nodes, relationships,
					Medians.withSpread(heaps));
		return Section.table("Import", words, List.of("", "nodes a second"),
				Stream.of(List.of("the product's import", Medians.withSpread(imports)),
						List.of("bare UNWIND of the same content", Medians.withSpread(bares))));
	}

	/** Microseconds within the import; to generate the accounts does not count. */
	private static long importAll(GeneratedAccounts accounts, ServedGraph graph) {
		return accounts.stream().mapToLong((account) -> {
			long begin = System.nanoTime();
			graph.graphImport().importAccount(account, ImportProgress.SILENT);
			return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin);
		}).sum();
	}

	private long bare(ServedGraph source) {
		Path data = this.work.resolve("import-bare");
		Directories.delete(data);
		try (ServedGraph target = ServedGraph.open(data)) {
			return new BareImport(source, target).run();
		}
	}

	private static BigDecimal rate(long nodes, long micros) {
		return new Sample(nodes, micros, 0, 0).rate();
	}

}
