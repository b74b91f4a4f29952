package org.fundtrace.graphimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fundtrace.audit.Audit;
import org.fundtrace.budget.Account;
import org.fundtrace.dataset.InvalidDataPackageException;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.ImportProgress.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphImportIT {

	private final GraphImport graphImport = TestImport.graphImport();

	private final Account seed = TestImport.seed();

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void writesEveryRow() {
		importAccount(this.seed);
		assertThat(read("MATCH (n) WHERE NOT n:Region RETURN labels(n)[0] AS label, count(*) ORDER BY label"))
			.containsExactlyInAnyOrder(List.of("Dataset", 1L), row("Department", this.seed.departments()),
					row("Unit", this.seed.units()), row("Division", this.seed.divisions()),
					row("Responsibility", this.seed.responsibilities()), List.of("FinalAccount", 1L),
					List.of("Document", 1L), row("Section", this.seed.sections()), List.of("Staff", 1L),
					row("BudgetLine", this.seed.budgetLines()), row("FunctionalClass", this.seed.functionalClasses()),
					row("FundingSource", this.seed.fundingSources()), row("Allocation", this.seed.allocations()),
					row("Project", this.seed.projects()), row("FunctionalLink", this.seed.functionalLinks()),
					row("SelfEvaluation", this.seed.selfEvaluations()), row("Objective", this.seed.objectives()),
					row("Indicator", this.seed.indicators()), row("VehicleCount", this.seed.vehicles()),
					List.of("ThreePublicCounts", 1L), List.of("PerformanceSummary", 1L),
					row("AccountStatement", this.seed.statements()), List.of("StateAssets", 1L),
					List.of("Procurement", 1L), row("Remark", this.seed.remarks()), row("Term", this.seed.terms()),
					row("FormWord", this.seed.formWords()), row("Finding", Audit.of(this.seed)));
	}

	@Test
	void importingAgainChangesNothing() {
		ImportOutcome first = importAccount(this.seed);
		List<List<@Nullable Object>> before = everything();
		ImportOutcome second = importAccount(this.seed);
		assertThat(first.changed()).isTrue();
		assertThat(second.changed()).isFalse();
		assertThat(second.revision()).isEqualTo(first.revision());
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void replacesAChangedAccountWholeAndBack() {
		ImportOutcome original = importAccount(this.seed);
		List<List<@Nullable Object>> before = contents();
		Account shorter = Copy.of(this.seed, "terms", this.seed.terms().subList(0, 3));
		ImportOutcome changed = importAccount(shorter);
		assertThat(changed.account()).isEqualTo(original.account());
		assertThat(changed.revision()).isNotEqualTo(original.revision());
		assertThat(read("MATCH (n:Term) RETURN count(*)")).containsExactly(List.of(3L));
		assertThat(importAccount(this.seed).revision()).isEqualTo(original.revision());
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void tellsItsProgress() {
		List<Step> steps = new ArrayList<>();
		this.graphImport.importAccount(this.seed, (step, done, total) -> {
			assertThat(done).isBetween(0, total);
			steps.add(step);
		});
		assertThat(steps).startsWith(Step.BEGUN, Step.CLEARED, Step.WRITTEN).endsWith(Step.WRITTEN, Step.COMMITTED);
	}

	@Test
	void leavesTheGraphAsItWasWhenAnImportBreaks() {
		importAccount(this.seed);
		List<List<@Nullable Object>> before = everything();
		Account changed = Copy.of(this.seed, "terms", List.of());
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.graphImport.importAccount(changed, GraphImportIT::breakHalfway))
			.withMessage("broken");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void refusesADamagedPackageAndLeavesTheGraph(@TempDir Path directory) throws IOException {
		importAccount(this.seed);
		List<List<@Nullable Object>> before = everything();
		FileSystemUtils.copyRecursively(TestImport.SEED, directory);
		Path table = directory.resolve("projects.csv");
		Files.writeString(table, Files.readString(table).replace("11.32 万元", "12.32 万元"));
		assertThatExceptionOfType(InvalidDataPackageException.class)
			.isThrownBy(() -> this.graphImport.importPackage(directory, ImportProgress.SILENT))
			.withMessageContaining("projects.csv");
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void preparesADatasetWithoutAccounts() {
		assertThat(this.graphImport.revision()).isEmpty();
		this.graphImport.prepare();
		assertThat(this.graphImport.revision()).isPresent();
		assertThat(this.graphImport.isEmpty()).isTrue();
		this.graphImport.prepare();
		assertThat(read("MATCH (n) RETURN count(*)")).containsExactly(List.of(1L));
	}

	private static void breakHalfway(Step step, int done, int total) {
		if (step == Step.WRITTEN && done > total / 2) {
			throw new IllegalStateException("broken");
		}
	}

	private ImportOutcome importAccount(Account account) {
		return this.graphImport.importAccount(account, ImportProgress.SILENT);
	}

	private static List<Object> row(String label, List<?> rows) {
		return List.of(label, (long) rows.size());
	}

	/** All nodes and relationships, with the database's own ids. */
	private static List<List<@Nullable Object>> everything() {
		return read("MATCH (n) OPTIONAL MATCH (n)-[r]->(m) "
				+ "RETURN elementId(n), properties(n), elementId(r), type(r), properties(r), elementId(m) ORDER BY elementId(n), elementId(r)");
	}

	/** All nodes and relationships, whatever their ids in the database. */
	private static List<List<@Nullable Object>> contents() {
		return read("MATCH (n) WHERE NOT n:Dataset OPTIONAL MATCH (n)-[r]->(m) "
				+ "RETURN properties(n), type(r), properties(r), m.id AS other ORDER BY n.id, type(r), other");
	}

	private static List<List<@Nullable Object>> read(String statement) {
		return TestGraph.reader().read("CYPHER 25 " + statement, Map.of());
	}

}
