package org.fundtrace.architecture;

import java.util.List;

import static org.fundtrace.architecture.Library.BOOT;
import static org.fundtrace.architecture.Library.BOOT_GRAPHQL;
import static org.fundtrace.architecture.Library.BOOT_SETTINGS;
import static org.fundtrace.architecture.Library.CAFFEINE;
import static org.fundtrace.architecture.Library.FASTCSV;
import static org.fundtrace.architecture.Library.GRAPHQL_JAVA;
import static org.fundtrace.architecture.Library.JACKSON;
import static org.fundtrace.architecture.Library.MICROMETER;
import static org.fundtrace.architecture.Library.NEO4J;
import static org.fundtrace.architecture.Library.PICOCLI;
import static org.fundtrace.architecture.Library.SLF4J;
import static org.fundtrace.architecture.Library.SPRING;
import static org.fundtrace.architecture.Library.SPRING_GRAPHQL;
import static org.fundtrace.architecture.Library.SPRING_MVC;
import static org.fundtrace.architecture.PackageRow.row;

/**
 * The import table: every package of ours, what it may import of ours, and which
 * libraries. The lists are closed, and so is the list of packages. The root package wires
 * all of them and has no line. Of Spring Boot a package gets no more than the settings
 * that it declares, and what Boot alone has a seam for; only the commands start it.
 */
final class ImportTable {

	// @formatter:off
	static final List<PackageRow> ROWS = List.of(
			row("budget"),
			row("audit")      .imports("budget"),
			row("dataset")    .imports("budget")                                 .uses(SPRING, SLF4J, JACKSON, FASTCSV),
			row("graph")      .imports("budget")                                 .uses(SPRING, SLF4J, NEO4J, BOOT_SETTINGS, CAFFEINE, MICROMETER),
			row("graphimport").imports("budget", "dataset", "audit", "graph")    .uses(SPRING, SLF4J),
			row("query")      .imports("budget", "graph")                        .uses(SPRING, SLF4J, GRAPHQL_JAVA, JACKSON),
			row("publish")    .imports("budget", "dataset", "graph", "query")    .uses(SPRING, SLF4J, JACKSON, FASTCSV),
			row("api")        .imports("budget", "query")                        .uses(SPRING, SLF4J, SPRING_GRAPHQL, GRAPHQL_JAVA, JACKSON, CAFFEINE, MICROMETER, BOOT_SETTINGS, BOOT_GRAPHQL),
			row("web")        .imports("api", "query", "publish")                .uses(SPRING, SLF4J, SPRING_MVC, JACKSON),
			row("cli")        .imports("budget", "audit", "dataset", "graph", "graphimport", "query", "publish", "api", "web")
			                                                                     .uses(SPRING, SLF4J, PICOCLI, BOOT));
	// @formatter:on

	private ImportTable() {
	}

}
