package org.fundtrace.publish.packages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.ChangeWord;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.budget.Project;
import org.fundtrace.graph.TestGraph;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.TestImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Figures come from the values of the graph, whatever their printed texts say. */
class ChangedFiguresIT {

	private final DataPackages packages = new DataPackages(TestGraph.reader());

	@BeforeEach
	void importSeed() {
		TestGraph.clear();
		TestImport.graphImport().importAccount(TestImport.seed(), ImportProgress.SILENT);
	}

	@Test
	void printAnAmountInItsUnit() {
		Project before = first(account().projects(), (project) -> project.executed() != null);
		change("MATCH (n:Project {name: $key}) SET n.executed = n.executed + 1", before.name());
		Project after = first(account().projects(), (project) -> project.name().equals(before.name()));
		Money old = Objects.requireNonNull(before.executed());
		Money changed = Objects.requireNonNull(after.executed());
		assertThat(changed).isEqualTo(Money.print(old.fen() + 1, MoneyUnit.TEN_THOUSAND_YUAN)).isNotEqualTo(old);
		assertThat(file("projects.csv")).contains("," + changed.printed() + ",");
	}

	@Test
	void printACount() {
		change("MATCH (n:Staff) SET n.total = 513", "");
		assertThat(file("staff.csv")).contains("\n513,233,1,278,309-311\n");
	}

	@Test
	void printARate() {
		Project before = first(account().projects(), (project) -> project.executionRate() != null);
		change("MATCH (n:Project {name: $key}) SET n.executionRatePrinted = 123400", before.name());
		Project after = first(account().projects(), (project) -> project.name().equals(before.name()));
		assertThat(Objects.requireNonNull(after.executionRate()).printed()).isEqualTo("12.34%");
		assertThat(file("projects.csv")).contains(",12.34%,");
	}

	@Test
	void printTheNumberOfAnIndicator() {
		Indicator before = first(account().indicators(),
				(indicator) -> indicator.target() != null && ">=70 批次".equals(indicator.target().raw()));
		change("MATCH (n:Indicator {name: $key}) WHERE n.targetNumber = 700000 SET n.targetNumber = 715000",
				before.name());
		assertThat(account().indicators()).extracting(Indicator::target)
			.contains(IndicatorValue.parse(">=71.5 批次"))
			.doesNotContain(before.target());
		assertThat(file("indicators.csv")).contains(",>=71.5 批次,");
	}

	@Test
	void turnTheWordOfAChangeThatIsOneForTheOtherDirection() {
		BudgetLine before = first(account().budgetLines(), (line) -> line.changeWord() == ChangeWord.DECREASE);
		change("MATCH (n:BudgetLine {key: $key}) SET n.change = 1234500", before.key());
		BudgetLine after = first(account().budgetLines(), (line) -> line.key().equals(before.key()));
		assertThat(after.changeWord()).isEqualTo(ChangeWord.INCREASE);
		assertThat(Objects.requireNonNull(after.change()).printed()).isEqualTo("1.2345 万元");
		assertThat(Objects.requireNonNull(after.signedChange()).fen()).isEqualTo(1234500);
	}

	@Test
	void refuseAnAccountThatLacksAValue() {
		change("MATCH (n:Term {ordinal: 1}) REMOVE n.definition", "");
		assertThatExceptionOfType(UnpublishableAccountException.class).isThrownBy(this::account)
			.withMessageMatching("term:\\w+ has no definition; import the account again");
	}

	@Test
	void refuseAValueOfAnotherType() {
		change("MATCH (n:Staff) SET n.total = 'many'", "");
		assertThatExceptionOfType(UnpublishableAccountException.class).isThrownBy(this::account)
			.withMessageStartingWith("total of staff:");
	}

	private AccountPackage published() {
		return this.packages.find(this.packages.accounts().getFirst()).orElseThrow();
	}

	private Account account() {
		return published().account();
	}

	private String file(String name) {
		byte[] content = Objects.requireNonNull(published().files().get(name));
		return new String(content, StandardCharsets.UTF_8);
	}

	private static <T> T first(List<T> rows, Predicate<T> condition) {
		return rows.stream().filter(condition).findFirst().orElseThrow();
	}

	private static void change(String statement, String key) {
		try (Session session = TestGraph.driver().session()) {
			session.run("CYPHER 25 " + statement, Map.of("key", key)).consume();
		}
	}

}
