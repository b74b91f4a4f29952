package org.fundtrace.query;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.fundtrace.generated.GeneratedAccounts;
import org.fundtrace.generated.LeanAccounts;
import org.fundtrace.graph.OpenGraph;
import org.fundtrace.graphimport.TestImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.summary.ProfiledPlan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What answers cost the store, in accesses (dbHits), while the country grows: what one
 * client sees must not grow with it, also below sources and classes that all departments
 * share.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReadCostIT {

	private static final Map<String, String> OPERATIONS = new TreeMap<>(Map.of("largest projects of a source",
			"""
					{ fundingSource(code: "current-year-appropriation") {
						projects(first: 20, orderBy: [{field: EXECUTED, direction: DESC}]) {
							nodes { name executed { amount } indicators(first: 3, orderBy: [{field: ORDINAL}]) { nodes { name score } } }
						}
					} }""",
			"projects of a source by name",
			"""
					{ fundingSource(code: "current-year-appropriation") {
						projects(first: 20, orderBy: [{field: NAME}]) { nodes { name } pageInfo { hasNextPage endCursor } }
					} }""",
			"largest allocations of a source",
			"""
					{ fundingSource(code: "current-year-appropriation") {
						allocations(first: 20, orderBy: [{field: FULL_YEAR_BUDGET, direction: DESC}]) { nodes { executed { amount } } }
					} }""",
			"largest lines of a class",
			"""
					{ node(id: "CLASS") { ... on FunctionalClass {
						lines(first: 20, orderBy: [{field: AMOUNT, direction: DESC}]) { nodes { label amount { amount } } }
					} } }""",
			"largest projects of all", """
					{ projects(first: 20, orderBy: [{field: EXECUTED, direction: DESC}]) { nodes { name } } }""",
			"total of all", "{ projects { totalCount } indicators { totalCount } allocations { totalCount } }",
			"totals of ten sources", """
					{ fundingSources(first: 10) { nodes {
						projects { totalCount } allocations { totalCount } lines { totalCount }
					} } }""", "totals of ten departments",
			"""
					{ departments(first: 10, where: {hasFinalAccount: true}) { nodes { projects { totalCount } finalAccounts { totalCount } } } }"""));

	private static final ServedCompiler COMPILER = new ServedCompiler();

	private static final int FEW = 50;

	private static final int MANY = 500;

	private static @Nullable OpenGraph graph;

	private static final Map<String, Long> WITH_FEW = new TreeMap<>();

	private static final Map<String, Long> WITH_MANY = new TreeMap<>();

	@BeforeAll
	static void measure(@TempDir Path directory) {
		graph = OpenGraph.in(directory);
		TestImport.importAll(graph, LeanAccounts.of(new GeneratedAccounts(MANY, 2023, 1, 1)).limit(FEW));
		OPERATIONS.forEach((name, operation) -> WITH_FEW.put(name, cost(operation)));
		TestImport.importAll(graph, LeanAccounts.of(new GeneratedAccounts(MANY, 2023, 1, 1)).skip(FEW));
		OPERATIONS.forEach((name, operation) -> WITH_MANY.put(name, cost(operation)));
		OPERATIONS.keySet()
			.forEach((name) -> System.out.println("%s: %d with %d departments, %d with %d".formatted(name,
					WITH_FEW.get(name), FEW, WITH_MANY.get(name), MANY)));
	}

	@AfterAll
	static void close() {
		open().close();
	}

	private static OpenGraph open() {
		return Objects.requireNonNull(graph);
	}

	@Test
	void doesNotGrowWithTheCountry() {
		assertThat(WITH_MANY).allSatisfy((name, cost) -> assertThat(cost).as(name)
			.isLessThanOrEqualTo(WITH_FEW.getOrDefault(name, 0L) * 12 / 10));
	}

	/** The class that most departments have lines of. */
	private static Object largestClass() {
		return Objects.requireNonNull(open().reader().read("""
				CYPHER 25
				MATCH (c:FunctionalClass)<-[:CLASSIFIED_AS]-(line)
				RETURN c.id, count(line) AS lines
				ORDER BY lines DESC, c.id
				LIMIT 1
				""", Map.of()).getFirst().getFirst());
	}

	private static long cost(String operation) {
		CompiledOperation compiled = COMPILER.compile(operation.replace("CLASS", String.valueOf(largestClass())));
		String statement = String.valueOf(compiled.statement()).replaceFirst("^CYPHER 25 ", "CYPHER 25 PROFILE ");
		ProfiledPlan plan = open().driver()
			.executableQuery(statement)
			.withParameters(compiled.parameters())
			.execute()
			.summary()
			.profile();
		return hits(plan);
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(ReadCostIT::hits).sum();
	}

}
