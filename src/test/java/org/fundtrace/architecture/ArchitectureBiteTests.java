package org.fundtrace.architecture;

import java.util.List;
import java.util.function.Function;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

/** Proves that every rule bites: each fixture breaks one, and is reported by its name. */
class ArchitectureBiteTests {

	private static final String FIXTURES = ArchitectureBiteTests.class.getPackageName() + ".fixture";

	private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FIXTURES);

	@SuppressWarnings("unused")
	private static final List<PackageRow> ROWS = ImportTable.ROWS;

	@ParameterizedTest
	@FieldSource("ROWS")
	void rowReportsWhatItDoesNotOpenAndNothingElse(PackageRow row) {
		assertThat(reports("imports", row::rule)).satisfiesExactlyInAnyOrder(
				(report) -> assertThat(report).contains("." + row.name() + ".ForeignImport."),
				(report) -> assertThat(report).contains("." + row.name() + ".ForeignLibrary."));
	}

	@ParameterizedTest
	@FieldSource("ROWS")
	void rowHoldsWhileItsPackageDoesNotExist(PackageRow row) {
		assertThat(reports("cycle", row::rule)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "audit.ReachesQuery.", "audit.ReachesApi.", "audit.ReachesWeb.",
			"graphimport.ReachesQuery.", "graphimport.ReachesApi.", "graphimport.ReachesWeb." })
	void importSideReachingServingSideIsReported(String culprit) {
		assertThat(reports("sides", WholeRules::importSideLeavesServingSideAlone)).hasSize(6)
			.anyMatch((report) -> report.contains(culprit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "query.ReachesAudit.", "query.ReachesGraphImport.", "api.ReachesAudit.",
			"api.ReachesGraphImport.", "web.ReachesAudit.", "web.ReachesGraphImport." })
	void servingSideReachingImportSideIsReported(String culprit) {
		assertThat(reports("sides", WholeRules::servingSideLeavesImportSideAlone)).hasSize(6)
			.anyMatch((report) -> report.contains(culprit));
	}

	@Test
	void packageWithoutRowIsReported() {
		assertThat(reports("stray", WholeRules::everyPackageHasARow)).singleElement()
			.asString()
			.contains("stray.warehouse.Shelf");
	}

	@Test
	void cycleIsReported() {
		assertThat(reports("cycle", WholeRules::noCycles)).singleElement()
			.asString()
			.contains("cycle.left.Left", "cycle.right.Right");
	}

	@ParameterizedTest
	@ValueSource(strings = { "budget.MoneyHelper>", "budget.MoneyManagerFactory>", "budget.RatioImpl>",
			"budget.RatioUtils>", "budget.CommonRatio>", "budget.util.Rounding>" })
	void emptyNameIsReported(String culprit) {
		assertThat(reports("names", WholeRules::namesSayWhatAThingIs)).hasSize(6)
			.anyMatch((report) -> report.contains(culprit));
	}

	@ParameterizedTest
	@ValueSource(strings = { "bare.Bare>", "described.Described>" })
	void packageThatIsNotNullMarkedIsReported(String culprit) {
		assertThat(reports("unmarked", (root) -> WholeRules.everyPackageIsNullMarked()))
			.anyMatch((report) -> report.contains(culprit))
			.noneMatch((report) -> report.contains("marked.Marked>"));
	}

	private static List<String> reports(String fixture, Function<String, ArchRule> rule) {
		String root = FIXTURES + "." + fixture;
		return rule.apply(root).evaluate(CLASSES.that(resideInAPackage(root + ".."))).getFailureReport().getDetails();
	}

}
