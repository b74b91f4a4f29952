package org.fundtrace.architecture;

import java.util.EnumSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/**
 * One line of the import table. The JDK and JSpecify are open to every package and need
 * no word.
 *
 * @param name the package, below the root
 * @param imports the other packages of ours that it may import, below the root
 * @param libraries the libraries that it may import
 */
record PackageRow(String name, Set<String> imports, Set<Library> libraries) {

	static PackageRow row(String name) {
		return new PackageRow(name, Set.of(), EnumSet.of(Library.JDK, Library.JSPECIFY));
	}

	PackageRow imports(String... packages) {
		return new PackageRow(this.name, Set.of(packages), this.libraries);
	}

	PackageRow uses(Library... more) {
		EnumSet<Library> all = EnumSet.copyOf(this.libraries);
		all.addAll(Set.of(more));
		return new PackageRow(this.name, this.imports, all);
	}

	/**
	 * The line as a rule.
	 * @param root the package that holds ours: the application's own, or a fixture's
	 * @return a rule that also holds while the package does not exist
	 */
	ArchRule rule(String root) {
		return ArchRuleDefinition.classes()
			.that()
			.resideInAPackage(root + "." + this.name + "..")
			.should()
			.onlyDependOnClassesThat(open(root))
			.as("%s imports only %s of ours and %s".formatted(this.name, this.imports, this.libraries))
			.allowEmptyShould(true);
	}

	private DescribedPredicate<JavaClass> open(String root) {
		return DescribedPredicate.describe("the row opens", (type) -> isOpen(type.getBaseComponentType(), root));
	}

	private boolean isOpen(JavaClass type, String root) {
		return type.isPrimitive() || this.libraries.stream().anyMatch((library) -> library.holds(type))
				|| isBelow(type, root, this.name)
				|| this.imports.stream().anyMatch((ours) -> isBelow(type, root, ours));
	}

	private static boolean isBelow(JavaClass type, String root, String name) {
		return PackageMatcher.of(root + "." + name + "..").matches(type.getPackageName());
	}

}
