package org.fundtrace.graphimport;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.graph.OpenGraph;
import org.fundtrace.graph.TestGraph;

/** The import on the store that tests share, and the seed package. */
public final class TestImport {

	public static final Path SEED = Path.of("seed", "urumqi-market-supervision-2023");

	private TestImport() {
	}

	public static GraphImport graphImport() {
		return into(TestGraph.open());
	}

	public static GraphImport into(OpenGraph graph) {
		return new GraphImportConfiguration().graphImport(graph.transactions());
	}

	/** Imports accounts; the first failure ends it. */
	public static void importAll(OpenGraph graph, Stream<Account> accounts) {
		into(graph).importAll(accounts.map(ImportSource::of), ImportListener.STRICT);
	}

	public static Account seed() {
		return DataPackage.read(SEED);
	}

}
