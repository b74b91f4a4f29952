package org.fundtrace.graphimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountScope;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Unit;
import org.fundtrace.graph.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedNodesIT {

	private static final String OWN_RANK = "MATCH (d:Department)-[:LATEST_ACCOUNT]->(a) RETURN d.rank, a.fiscalYear, a.scope";

	private final GraphImport graphImport = TestImport.graphImport();

	private final Account seed = TestImport.seed();

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void takeTheLatestAccountsPropertiesInWhicheverOrderAccountsCome() {
		Account later = ofYear(2024, AccountScope.CONSOLIDATED, "副厅级");
		importAll(this.seed, later);
		assertThat(read(OWN_RANK)).containsExactly(List.of("副厅级", 2024L, "CONSOLIDATED"));
		List<List<@Nullable Object>> contents = contents();
		TestGraph.clear();
		importAll(later, this.seed);
		assertThat(contents()).isEqualTo(contents);
	}

	@Test
	void preferTheConsolidatedAccountOfAYear() {
		importAll(this.seed, ofYear(2023, AccountScope.OWN_LEVEL, "科级"));
		assertThat(read(OWN_RANK)).containsExactly(List.of("正县级", 2023L, "CONSOLIDATED"));
	}

	@Test
	void haveTheRevisionOfTheSetOfAccounts() {
		Account later = ofYear(2024, AccountScope.CONSOLIDATED, "副厅级");
		String one = importAll(this.seed, later);
		TestGraph.clear();
		assertThat(importAll(later, this.seed)).isEqualTo(one);
		TestGraph.clear();
		assertThat(importAll(this.seed)).isNotEqualTo(one);
	}

	@Test
	void goWithTheLastAccountThatNamesThem() {
		Unit closed = new Unit(7, "7.", "已撤销的单位", List.of(), false, true, this.seed.finalAccount().department(),
				SourceSpans.parse("1"));
		Account former = withUnit(ofYear(2022, AccountScope.CONSOLIDATED, "正县级"), closed);
		importAll(former, withUnit(this.seed, closed));
		importAll(this.seed);
		assertThat(units("已撤销的单位")).containsExactly(List.of(2022L));
		importAll(Copy.of(former, "units", this.seed.units()));
		assertThat(units("已撤销的单位")).isEmpty();
		assertThat(read("MATCH (n:Unit) RETURN count(*)")).containsExactly(List.of((long) this.seed.units().size()));
	}

	@Test
	void hangOnTheDocumentThatDescribesThem() {
		importAll(this.seed, ofYear(2024, AccountScope.CONSOLIDATED, "副厅级"));
		assertThat(read("MATCH (n:Department|Unit|FunctionalClass|FundingSource)-[:PRINTED_IN]->(d) "
				+ "WITH n, count(*) AS sources, max(d.fiscalYear) AS year RETURN DISTINCT sources, year"))
			.containsExactly(List.of(1L, 2024L));
	}

	@Test
	void keepTheirNodeWhenAnAccountIsReplaced() {
		importAll(this.seed);
		List<List<@Nullable Object>> before = read("MATCH (n:FundingSource) RETURN n.id, elementId(n) ORDER BY n.id");
		importAll(Copy.of(this.seed, "terms", List.of()));
		assertThat(read("MATCH (n:FundingSource) RETURN n.id, elementId(n) ORDER BY n.id")).isEqualTo(before);
	}

	private Account ofYear(int year, AccountScope scope, String rank) {
		FinalAccount row = Copy.of(this.seed.finalAccount(), "fiscalYear", new FiscalYear(year));
		row = Copy.of(Copy.of(row, "scope", scope), "rank", rank);
		List<Department> departments = this.seed.departments()
			.stream()
			.map((department) -> Copy.of(department, "nameEn", "as of " + year + " " + scope))
			.toList();
		Account account = Copy.of(Copy.of(this.seed, "finalAccount", row), "departments", departments);
		return Copy.of(account, "document", Copy.of(this.seed.document(), "fiscalYear", new FiscalYear(year)));
	}

	private static Account withUnit(Account account, Unit unit) {
		List<Unit> units = new ArrayList<>(account.units());
		units.add(unit);
		return Copy.of(account, "units", units);
	}

	private String importAll(Account... accounts) {
		String revision = "";
		for (Account account : accounts) {
			revision = this.graphImport.importAccount(account, ImportProgress.SILENT).revision();
		}
		return revision;
	}

	/** The years of the documents that describe a unit. */
	private static List<List<@Nullable Object>> units(String name) {
		return TestGraph.reader()
			.read("CYPHER 25 MATCH (u:Unit {name: $name})-[:PRINTED_IN]->(d) RETURN d.fiscalYear",
					Map.of("name", name));
	}

	private static List<List<@Nullable Object>> contents() {
		return read("MATCH (n) WHERE NOT n:Dataset OPTIONAL MATCH (n)-[r]->(m) "
				+ "RETURN properties(n), type(r), properties(r), m.id AS other ORDER BY n.id, type(r), other");
	}

	private static List<List<@Nullable Object>> read(String statement) {
		return TestGraph.reader().read("CYPHER 25 " + statement, Map.of());
	}

}
