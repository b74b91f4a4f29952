package org.fundtrace.architecture;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules that hold for all packages together. Each takes the package that holds ours.
 */
final class WholeRules {

	private static final Set<String> EMPTY_WORDS = Set.of("util", "utils", "utility", "utilities", "common", "commons",
			"helper", "helpers", "manager", "managers", "impl", "impls");

	private WholeRules() {
	}

	static ArchRule importSideLeavesServingSideAlone(String root) {
		return noClasses().that()
			.resideInAnyPackage(below(root, "audit", "graphimport"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(below(root, "query", "api", "web"))
			.allowEmptyShould(true);
	}

	static ArchRule servingSideLeavesImportSideAlone(String root) {
		return noClasses().that()
			.resideInAnyPackage(below(root, "query", "api", "web"))
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(below(root, "audit", "graphimport"))
			.allowEmptyShould(true);
	}

	static ArchRule everyPackageHasARow(String root) {
		Stream<String> rows = ImportTable.ROWS.stream().map((row) -> root + "." + row.name() + "..");
		return classes().should()
			.resideInAnyPackage(Stream.concat(Stream.of(root), rows).toArray(String[]::new))
			.as("every package is the root or has a row in the import table");
	}

	static ArchRule noCycles(String root) {
		return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
	}

	static ArchRule namesSayWhatAThingIs(String root) {
		return noClasses().should(be(namedByAnEmptyWord(root)));
	}

	static ArchRule everyPackageIsNullMarked() {
		return classes().should(be(describe("in a package that is @NullMarked", WholeRules::isInNullMarkedPackage)));
	}

	private static boolean isInNullMarkedPackage(JavaClass type) {
		return type.getPackage().isAnnotatedWith(NullMarked.class);
	}

	private static DescribedPredicate<JavaClass> namedByAnEmptyWord(String root) {
		return describe("named by an empty word", (type) -> words(type, root).anyMatch(EMPTY_WORDS::contains));
	}

	/** The segments of the package and the words of the class name, in lower case. */
	private static Stream<String> words(JavaClass type, String root) {
		String name = type.getName().substring(root.length());
		return Stream.of(name.split("[.$]|(?<=[a-z0-9])(?=[A-Z])")).map((word) -> word.toLowerCase(Locale.ROOT));
	}

	private static String[] below(String root, String... names) {
		return Stream.of(names).map((name) -> root + "." + name + "..").toArray(String[]::new);
	}

}
