package org.fundtrace.generated;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.TestImport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The small preset in a graph. */
class GeneratedImportIT {

	@BeforeAll
	static void importAll() {
		TestGraph.clear();
		TestImport.importAll(TestGraph.open(), GeneratedAccounts.small().stream());
	}

	@Test
	void holdsEveryAccount() {
		assertThat(count("(a:FinalAccount)-[:ACCOUNT_OF]->(:Department)")).isEqualTo(GeneratedAccounts.small().count());
		assertThat(count("(d:Department)-[:LATEST_ACCOUNT]->()")).isEqualTo(5);
		assertThat(count("(d:Department) WHERE NOT EXISTS { (d)<-[:ACCOUNT_OF]-() }")).isPositive();
	}

	@Test
	void sharesSourcesAndClasses() {
		assertThat(count("(s:FundingSource)")).isEqualTo(Source.values().length);
		assertThat(count("(s:FundingSource)-[:PART_OF]->(:FundingSource {code: 'current-year-appropriation'})"))
			.isEqualTo(2);
		assertThat(count("(c:FunctionalClass {level: 'ITEM'})-[:SUBCLASS_OF]->()-[:SUBCLASS_OF]->()"))
			.isEqualTo(FunctionalItem.ALL.size());
	}

	@Test
	void tellsZeroFromUnknown() {
		assertThat(count("(s:FundingSource)-[:FUNDS_ZERO]->(a:Allocation {executed: 0})-[:PAYS_FOR]->()")).isPositive();
		assertThat(count("(s:FundingSource)-[:FUNDS]->(a:Allocation)-[:PAYS_FOR]->() WHERE a.executed IS NULL"))
			.isPositive();
	}

	@Test
	void hasUnitsThatImplementProjectsOfSeveralYears() {
		assertThat(read("MATCH (u:Unit {listed: false})<-[:IMPLEMENTED_BY]-(p) "
				+ "WITH u, count(DISTINCT p.fiscalYear) AS years RETURN max(years)"))
			.containsExactly(List.of(3L));
	}

	private static long count(String pattern) {
		return (Long) Objects.requireNonNull(read("MATCH " + pattern + " RETURN count(*)").getFirst().getFirst());
	}

	private static List<List<@Nullable Object>> read(String statement) {
		return TestGraph.reader().read("CYPHER 25 " + statement, Map.of());
	}

}
