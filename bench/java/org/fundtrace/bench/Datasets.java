package org.fundtrace.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.graphimport.GraphImport;
import org.fundtrace.graphimport.ImportListener;
import org.fundtrace.graphimport.ImportSource;

/** Data directories with generated accounts, brought in by the product's own import. */
final class Datasets {

	private static final int FIRST_YEAR = 2022;

	private static final int YEARS = 3;

	private static final int SEED = 1;

	private Datasets() {
	}

	/**
	 * A directory with so many accounts, or a few more: whole departments. The first
	 * departments are the same at every size. One that is there already is taken as it
	 * is.
	 */
	static Path with(int accounts, Path parent) {
		Path data = parent.resolve("accounts-" + accounts);
		Path complete = parent.resolve("accounts-" + accounts + ".complete");
		if (Files.exists(complete)) {
			return data;
		}
		Disk.delete(data);
		try (ServedGraph graph = ServedGraph.open(data)) {
			importAll(accounts(accounts).stream(), graph.graphImport());
		}
		Disk.touch(complete);
		return data;
	}

	static void importAll(Stream<Account> accounts, GraphImport graphImport) {
		graphImport.importAll(accounts.map(ImportSource::of), ImportListener.STRICT);
	}

	/** The fewest departments that have so many accounts. */
	static GeneratedAccounts accounts(int least) {
		return IntStream.iterate(1, (departments) -> departments + 1)
			.mapToObj((departments) -> new GeneratedAccounts(departments, FIRST_YEAR, YEARS, SEED))
			.filter((accounts) -> accounts.count() >= least)
			.findFirst()
			.orElseThrow();
	}

}
