package org.fundtrace.graphimport;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrentImportIT {

	private final Account seed = TestImport.seed();

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void oneOfSeveralImportsOfOneAccountWrites() {
		List<ImportOutcome> outcomes = importAtOnce(List.of(this.seed, this.seed, this.seed));
		assertThat(outcomes).filteredOn(ImportOutcome::changed).hasSize(1);
		assertThat(outcomes).extracting(ImportOutcome::revision).containsOnly(revisionOf(List.of(this.seed)));
	}

	@Test
	void importsOfSeveralAccountsGiveWhatTheyGiveOneAfterTheOther() {
		List<Account> years = IntStream.rangeClosed(2020, 2023).mapToObj(this::ofYear).toList();
		importAtOnce(years);
		List<?> together = contents();
		String revision = TestImport.graphImport().revision().orElseThrow();
		assertThat(revisionOf(years)).isEqualTo(revision);
		assertThat(contents()).isEqualTo(together);
	}

	private static List<ImportOutcome> importAtOnce(List<Account> accounts) {
		List<CompletableFuture<ImportOutcome>> running = accounts.stream()
			.map((account) -> CompletableFuture.supplyAsync(
					() -> TestImport.graphImport().importAccount(account, ImportProgress.SILENT),
					(task) -> Thread.ofPlatform().start(task)))
			.toList();
		return running.stream().map(CompletableFuture::join).toList();
	}

	private static String revisionOf(List<Account> accounts) {
		TestGraph.clear();
		accounts.forEach((account) -> TestImport.graphImport().importAccount(account, ImportProgress.SILENT));
		return TestImport.graphImport().revision().orElseThrow();
	}

	private Account ofYear(int year) {
		return Copy.of(this.seed, "finalAccount",
				Copy.of(this.seed.finalAccount(), "fiscalYear", new FiscalYear(year)));
	}

	private static List<?> contents() {
		return TestGraph.reader()
			.read("CYPHER 25 MATCH (n) WHERE NOT n:Dataset OPTIONAL MATCH (n)-[r]->(m) "
					+ "RETURN properties(n), type(r), properties(r), m.id AS other ORDER BY n.id, type(r), other",
					Map.of());
	}

}
