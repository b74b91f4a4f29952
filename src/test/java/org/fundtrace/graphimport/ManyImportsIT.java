package org.fundtrace.graphimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.dataset.DataPackage;
import org.fundtrace.dataset.InvalidDataPackageException;
import org.fundtrace.graph.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Several accounts, of which the next is read while one is written. */
class ManyImportsIT {

	private final GraphImport graphImport = TestImport.graphImport();

	private final Account seed = TestImport.seed();

	private final List<String> told = new ArrayList<>();

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void giveWhatImportsOfOneGive() {
		List<Account> years = Stream.of(2020, 2021).map(this::ofYear).toList();
		this.graphImport.importAll(years.stream().map(ImportSource::of), ImportListener.STRICT);
		String digest = ImportingProcess.digest(TestGraph.reader());
		String revision = this.graphImport.revision().orElseThrow();
		TestGraph.clear();
		for (Account account : years) {
			// each reads the accounts anew
			TestImport.graphImport().importAccount(account, ImportProgress.SILENT);
		}
		assertThat(ImportingProcess.digest(TestGraph.reader())).isEqualTo(digest);
		assertThat(this.graphImport.revision()).contains(revision);
	}

	@Test
	void goOnFromWhatAnotherProcessHasImportedMeanwhile() {
		this.graphImport.importAccount(this.seed, ImportProgress.SILENT);
		TestImport.graphImport().importAccount(ofYear(2021), ImportProgress.SILENT);
		ImportOutcome last = this.graphImport.importAccount(ofYear(2022), ImportProgress.SILENT);
		this.graphImport.prepare();
		assertThat(this.graphImport.revision()).as("of all accounts that there are").contains(last.revision());
	}

	@Test
	void nameTheOneThatFailsAndImportTheOthers(@TempDir Path directory) throws IOException {
		Path damaged = directory.resolve("damaged");
		DataPackage.write(ofYear(2021), damaged);
		Files.delete(damaged.resolve("projects.csv"));
		this.graphImport.importAll(Stream.of(ImportSource.of(ofYear(2020)), ImportSource.of(damaged),
				ImportSource.of(ofYear(2022)), ImportSource.of(ofYear(2022))), telling());
		assertThat(this.told).hasSize(4)
			.satisfiesExactly((first) -> assertThat(first).endsWith(" true"),
					(second) -> assertThat(second).startsWith("damaged InvalidDataPackage").contains("projects.csv"),
					(third) -> assertThat(third).endsWith(" true"), (fourth) -> assertThat(fourth).endsWith(" false"));
		assertThat(years()).containsExactly(List.of(2020L), List.of(2022L));
	}

	@Test
	void endAtTheFirstFailureWhereNobodyHearsOfIt(@TempDir Path nothing) {
		Stream<ImportSource> sources = Stream.of(ImportSource.of(ofYear(2020)), ImportSource.of(nothing),
				ImportSource.of(ofYear(2022)));
		assertThatExceptionOfType(InvalidDataPackageException.class)
			.isThrownBy(() -> this.graphImport.importAll(sources, ImportListener.STRICT));
		assertThat(years()).containsExactly(List.of(2020L));
	}

	@Test
	void nameTheOneThatFailsUnforeseenAndImportTheOthers() {
		Supplier<Account> broken = () -> {
			throw new IllegalStateException("broken");
		};
		this.graphImport.importAll(Stream.of(new ImportSource("a", broken), ImportSource.of(this.seed)), telling());
		assertThat(this.told).satisfiesExactly(
				(first) -> assertThat(first).startsWith("a IllegalState").contains("broken"),
				(second) -> assertThat(second).endsWith(" true"));
		assertThat(years()).containsExactly(List.of(2023L));
	}

	@Test
	void readOneAccountAheadAndNoMore() {
		AtomicInteger taken = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		List<Integer> ahead = new ArrayList<>();
		Stream<ImportSource> sources = IntStream.rangeClosed(2019, 2023)
			.mapToObj((year) -> new ImportSource("of " + year, () -> {
				taken.incrementAndGet();
				return ofYear(year);
			}));
		this.graphImport.importAll(sources, new ImportListener() {
			@Override
			public void imported(ImportSource source, ImportOutcome outcome) {
				ahead.add(taken.get() - done.incrementAndGet());
			}
		});
		assertThat(ahead).hasSize(5).allSatisfy((count) -> assertThat(count).isBetween(0, 1)).contains(1).endsWith(0);
	}

	private ImportListener telling() {
		return new ImportListener() {
			@Override
			public void imported(ImportSource source, ImportOutcome outcome) {
				ManyImportsIT.this.told.add(source.name() + " " + outcome.changed());
			}

			@Override
			public void failed(ImportSource source, RuntimeException failure) {
				ManyImportsIT.this.told
					.add(source.name() + " " + failure.getClass().getSimpleName() + " " + failure.getMessage());
			}
		};
	}

	private Account ofYear(int year) {
		Account account = Copy.of(this.seed, "finalAccount",
				Copy.of(this.seed.finalAccount(), "fiscalYear", new FiscalYear(year)));
		return Copy.of(account, "document", Copy.of(this.seed.document(), "fiscalYear", new FiscalYear(year)));
	}

	private static List<List<@Nullable Object>> years() {
		return TestGraph.reader()
			.read("CYPHER 25 MATCH (a:FinalAccount) RETURN a.fiscalYear AS year ORDER BY year", Map.of());
	}

}
