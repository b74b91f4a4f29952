package org.fundtrace.architecture;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;

/**
 * A library from outside, by the packages that a row of the import table opens with it.
 */
enum Library {

	JDK("java.."),

	JSPECIFY("org.jspecify.annotations.."),

	/**
	 * The container: beans, their wiring, resources and the environment; and the small
	 * helpers beside it.
	 */
	SPRING("org.springframework.beans..", "org.springframework.context..", "org.springframework.core..",
			"org.springframework.stereotype..", "org.springframework.util"),

	SLF4J("org.slf4j.."),

	/** For a package that declares its own settings as a record, sizes among them. */
	BOOT_SETTINGS("org.springframework.boot.context.properties..", "org.springframework.util.unit"),

	/**
	 * Boot's own seam for customising the GraphQL source, which has no twin in Spring for
	 * GraphQL.
	 */
	BOOT_GRAPHQL("org.springframework.boot.graphql.autoconfigure.."),

	/** The start of an application and what it reports. */
	BOOT("org.springframework.boot.."),

	/** Boot's JSON Jackson 3, and the annotations it shares with Jackson 2. */
	JACKSON("tools.jackson..", "com.fasterxml.jackson.."),

	FASTCSV("de.siegmar.fastcsv.."),

	/** The engine and the driver, not all that shares their prefix. */
	NEO4J("org.neo4j.[bolt|common|configuration|dbms|driver|exceptions|graphdb|internal|io|kernel|logging|server|values].."),

	GRAPHQL_JAVA("graphql.."),

	SPRING_GRAPHQL("org.springframework.graphql.."),

	/** With the Servlet API, on which it stands. */
	SPRING_MVC("org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."),

	CAFFEINE("com.github.benmanes.caffeine.."),

	MICROMETER("io.micrometer.core.instrument.."),

	PICOCLI("picocli..");

	// never changed after construction, though its type does not say so
	@SuppressWarnings("ImmutableEnumChecker")
	private final PackageMatchers packages;

	Library(String... packages) {
		this.packages = PackageMatchers.of(List.of(packages));
	}

	boolean holds(JavaClass type) {
		return this.packages.test(type.getPackageName());
	}

}
