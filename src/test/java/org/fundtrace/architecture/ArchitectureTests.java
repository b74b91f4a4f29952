package org.fundtrace.architecture;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the application's own classes against every rule. */
class ArchitectureTests {

	private static final String ROOT = "org.fundtrace";

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@SuppressWarnings("unused")
	private static final List<PackageRow> ROWS = ImportTable.ROWS;

	@Test
	void looksAtTheApplicationItself() {
		assertThat(OURS.contain(ROOT + ".FundTraceApplication")).isTrue();
		assertThat(OURS.contain(ArchitectureTests.class)).isFalse();
	}

	@ParameterizedTest
	@FieldSource("ROWS")
	void packageImportsOnlyWhatItsRowOpens(PackageRow row) {
		row.rule(ROOT).check(OURS);
	}

	@Test
	void everyPackageHasARow() {
		WholeRules.everyPackageHasARow(ROOT).check(OURS);
	}

	@Test
	void importSideLeavesServingSideAlone() {
		WholeRules.importSideLeavesServingSideAlone(ROOT).check(OURS);
	}

	@Test
	void servingSideLeavesImportSideAlone() {
		WholeRules.servingSideLeavesImportSideAlone(ROOT).check(OURS);
	}

	@Test
	void packagesFormNoCycle() {
		WholeRules.noCycles(ROOT).check(OURS);
	}

	@Test
	void namesSayWhatAThingIs() {
		WholeRules.namesSayWhatAThingIs(ROOT).check(OURS);
	}

	@Test
	void everyPackageIsNullMarked() {
		WholeRules.everyPackageIsNullMarked().check(OURS);
	}

}
