package org.fundtrace.graphimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.Objective;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Unit;
import org.fundtrace.graph.SearchTerms;
import org.fundtrace.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the full-text index finds follows the accounts. */
class SearchIndexIT {

	private static final String UNIT = "已撤销的单位";

	private final GraphImport graphImport = TestImport.graphImport();

	private final Account seed = TestImport.seed();

	@BeforeEach
	void clear() {
		TestGraph.clear();
	}

	@Test
	void findsEveryNodeOfALabelByItsTerm() {
		importAll(this.seed);
		for (String label : SearchTerms.LABELS) {
			long nodes = (Long) read("MATCH (n:" + label + ") RETURN count(n)", "").getFirst().getFirst();
			assertThat(found(SearchTerms.PROPERTY + ":" + SearchTerms.ofLabel(label))).as(label).hasSize((int) nodes);
			assertThat(nodes).as(label).isPositive();
		}
	}

	@Test
	void findsWhatAReplacedAccountSays() {
		importAll(this.seed);
		int before = found("expected:\"食品\"").size();
		assertThat(before).isPositive();
		List<Objective> changed = this.seed.objectives()
			.stream()
			.map((objective) -> Copy.of(objective, "expected", "修建一座钢铁厂"))
			.toList();
		importAll(Copy.of(this.seed, "objectives", changed));
		assertThat(found("expected:\"食品\"")).isEmpty();
		assertThat(found("expected:\"钢铁厂\"")).hasSize(changed.size());
		importAll(this.seed);
		assertThat(found("expected:\"食品\"")).hasSize(before);
		assertThat(found("expected:\"钢铁厂\"")).isEmpty();
	}

	@Test
	void findsASecondImportOnce() {
		importAll(this.seed);
		List<String> once = found("name:\"管理\"");
		importAll(this.seed, Copy.of(this.seed, "terms", List.of()));
		assertThat(found("name:\"管理\"")).isEqualTo(once).isNotEmpty();
	}

	@Test
	void findsSharedNodesInTheYearsOfAllAccountsThatNameThem() {
		Account later = ofYear(2024);
		importAll(withUnit(this.seed), withUnit(later));
		assertThat(yearsOfUnit()).containsExactly(2023, 2024);
		importAll(later);
		assertThat(yearsOfUnit()).containsExactly(2023);
		importAll(withUnit(later), this.seed);
		assertThat(yearsOfUnit()).containsExactly(2024);
		importAll(later);
		assertThat(yearsOfUnit()).isEmpty();
	}

	@Test
	void findsWhatAnAccountOwnsInItsYear() {
		importAll(this.seed, ofYear(2024));
		int projects = this.seed.projects().size();
		assertThat(found("+searchTerms:typeproject")).hasSize(2 * projects);
		assertThat(found("+searchTerms:typeproject +searchTerms:year2024")).hasSize(projects);
	}

	private static Account withUnit(Account account) {
		List<Unit> units = new ArrayList<>(account.units());
		units.add(new Unit(7, "7.", UNIT, List.of(), false, true, account.finalAccount().department(),
				SourceSpans.parse("1")));
		return Copy.of(account, "units", units);
	}

	private Account ofYear(int year) {
		return Copy.of(this.seed, "finalAccount",
				Copy.of(this.seed.finalAccount(), "fiscalYear", new FiscalYear(year)));
	}

	private static List<Integer> yearsOfUnit() {
		return Stream.of(2022, 2023, 2024)
			.filter((year) -> !found("+name:\"" + UNIT + "\" +searchTerms:" + SearchTerms.ofYear(year)).isEmpty())
			.toList();
	}

	private void importAll(Account... accounts) {
		for (Account account : accounts) {
			this.graphImport.importAccount(account, ImportProgress.SILENT);
		}
	}

	private static List<String> found(String query) {
		return read("CALL db.index.fulltext.queryNodes('search', $query) YIELD node RETURN node.id ORDER BY node.id",
				query)
			.stream()
			.map((row) -> String.valueOf(row.getFirst()))
			.toList();
	}

	private static List<? extends List<?>> read(String statement, String query) {
		return TestGraph.reader().read("CYPHER 25 " + statement, Map.of("query", query));
	}

}
