package org.fundtrace.generated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.Basis;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.FunctionalLevel;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the figures and texts of the small preset have that is special. */
class GeneratedFactsTests {

	private static final List<String> LEVELS = Stream
		.of(Source.CENTRAL, Source.REGIONAL, Source.PREFECTURAL, Source.OTHER_FUNDS)
		.map(Source::code)
		.toList();

	private static final List<Account> ACCOUNTS = GeneratedAccounts.small().stream().toList();

	@Test
	void haveMissingValues() {
		areSometimesMissing(Account::projects, Project::initialBudget, Project::fullYearBudget, Project::executed,
				Project::executionRate, Project::supervisingDepartment, Project::implementingUnit);
		areSometimesMissing(Account::indicators, Indicator::target, Indicator::actual, Indicator::weight,
				Indicator::score, Indicator::label, Indicator::deviationReason);
		areSometimesMissing(Account::selfEvaluations, SelfEvaluation::totalScore, SelfEvaluation::executionRate);
		areSometimesMissing(Account::budgetLines, BudgetLine::amount, BudgetLine::initialBudget,
				BudgetLine::fullYearBudget, BudgetLine::change, BudgetLine::changeRate, BudgetLine::functionalClass,
				BudgetLine::fundingSource, BudgetLine::explanation);
		areSometimesMissing(Account::allocations, Allocation::initialBudget, Allocation::fullYearBudget,
				Allocation::executed);
	}

	@Test
	void haveProjectsAndDepartmentsWithoutAnEvaluation() {
		List<Boolean> whole = ACCOUNTS.stream()
			.map((account) -> account.selfEvaluations().stream().anyMatch((table) -> table.project() == null))
			.toList();
		assertThat(whole).contains(true, false);
		long ofProjects = rows(Account::selfEvaluations).filter((table) -> table.project() != null).count();
		assertThat(ofProjects).isPositive().isLessThan(rows(Account::projects).count());
	}

	@Test
	void haveTies() {
		assertThat(repetitions(rows(Account::projects).flatMap((project) -> fen(project.executed())))).contains(2L);
		assertThat(repetitions(rows(Account::indicators).map(Indicator::name))).anyMatch((times) -> times > 2);
		assertThat(repetitions(rows(Account::indicators).map(Indicator::weight))).anyMatch((times) -> times > 100);
		assertThat(repetitions(rows(Account::indicators).map(Indicator::score))).anyMatch((times) -> times > 100);
		assertThat(ACCOUNTS.stream()
			.flatMap((account) -> repetitions(account.indicators()
				.stream()
				.map((indicator) -> List.of(indicator.evaluation(), String.valueOf(indicator.weight()))))))
			.anyMatch((times) -> times > 2);
	}

	@Test
	void haveAllocationsOfNothing() {
		assertThat(rows(Account::allocations)).filteredOn((row) -> row.project() != null && isZero(row))
			.hasSizeGreaterThan(20)
			.allMatch((row) -> row.fundingSource().equals(Source.OTHER_PROJECT_FUNDS.code()));
		assertThat(rows(Account::allocations))
			.anyMatch((row) -> row.fundingSource().equals(Source.OTHER_PROJECT_FUNDS.code()) && !isZero(row));
	}

	@Test
	void haveInferredAllocationsBesideStatedOnes() {
		assertThat(ofBasis(Basis.INFERRED_BY_NAME)).isNotEmpty()
			.allMatch((row) -> row.initialBudget() == null && row.fullYearBudget() == null && row.executed() == null);
		assertThat(ofBasis(Basis.INFERRED_BY_AMOUNT)).isNotEmpty()
			.allMatch((row) -> row.initialBudget() != null && row.executed() != null)
			.anyMatch((row) -> row.fullYearBudget() == null)
			.anyMatch((row) -> row.fullYearBudget() != null);
		Stream<Set<Basis>> pairs = ACCOUNTS.stream()
			.flatMap((account) -> account.allocations()
				.stream()
				.collect(Collectors.groupingBy((row) -> row.fundingSource() + row.project(),
						Collectors.mapping(Allocation::basis, Collectors.toSet())))
				.values()
				.stream());
		assertThat(pairs).contains(Set.of(Basis.STATED, Basis.INFERRED_BY_NAME));
		assertThat(rows(Account::functionalLinks)).isNotEmpty();
	}

	@Test
	void inferFromAmountsThatAreEqual() {
		for (Account account : ACCOUNTS) {
			Map<String, Project> projects = account.projects()
				.stream()
				.collect(Collectors.toMap(Project::name, Function.identity()));
			account.allocations()
				.stream()
				.filter((row) -> row.basis() == Basis.INFERRED_BY_AMOUNT)
				.forEach((row) -> assertThat(fen(row.executed()).toList())
					.isEqualTo(fen(Objects.requireNonNull(projects.get(row.project())).executed()).toList()));
		}
	}

	@Test
	void addUpOverTheLevelsOfGovernment() {
		for (Account account : ACCOUNTS) {
			account.selfEvaluations().stream().filter((table) -> table.project() == null).forEach((table) -> {
				assertThat(sumOfLevels(account, Allocation::initialBudget))
					.isEqualTo(fen(table.initialBudget()).toList());
				assertThat(sumOfLevels(account, Allocation::fullYearBudget))
					.isEqualTo(fen(table.fullYearBudget()).toList());
				assertThat(sumOfLevels(account, Allocation::executed)).isEqualTo(fen(table.executed()).toList());
			});
		}
		assertThat(rows(Account::allocations)).anyMatch((row) -> row.fundingSource().equals(Source.FISCAL.code()));
	}

	@Test
	void addUpOverTheSourcesOfAProjectButForRareRounding() {
		List<Long> differences = ACCOUNTS.stream()
			.flatMap((account) -> account.projects().stream().flatMap((project) -> difference(account, project)))
			.toList();
		assertThat(differences).filteredOn((difference) -> difference == 0)
			.hasSizeGreaterThan(differences.size() * 9 / 10);
		assertThat(differences).filteredOn((difference) -> difference != 0)
			.isNotEmpty()
			.containsOnly(Money.parse("0.01 万元").fen());
	}

	@Test
	void haveFallsAndZerosAmongBudgetLines() {
		assertThat(fenOf(BudgetLine::signedChange)).anyMatch((money) -> money < 0).anyMatch((money) -> money > 0);
		assertThat(fenOf(BudgetLine::amount)).contains(0L);
		assertThat(rows(Account::budgetLines)).anyMatch((line) -> line.reclassifiedTo() != null)
			.anyMatch((line) -> Boolean.FALSE.equals(line.changeRatio().agrees()) || line.items().size() > 2);
		assertThat(rows(Account::functionalClasses)).anyMatch((row) -> row.level() == FunctionalLevel.SECTION);
	}

	@Test
	void printAmountsInAllUnits() {
		Stream<String> printed = rows(Account::projects).flatMap((project) -> Stream.ofNullable(project.executed()))
			.map((money) -> Objects.requireNonNull(money.printed()));
		assertThat(printed).anyMatch((text) -> text.matches("\\d,\\d{3}\\.\\d\\d 万元"))
			.anyMatch((text) -> text.matches("[\\d,]+\\.00 元"))
			.anyMatch((text) -> text.matches("\\d\\.\\d{6} 亿元"));
	}

	@Test
	void haveIndicatorsThatAreMetMissedAndNeither() {
		assertThat(rows(Account::indicators).map((indicator) -> String.valueOf(indicator.met()))).contains("true",
				"false", "null");
		List<String> targets = rows(Account::indicators).flatMap((indicator) -> Stream.ofNullable(indicator.target()))
			.map(IndicatorValue::raw)
			.toList();
		assertThat(targets).contains("不断提高", "11月30日前", "<=2022 年 12 月")
			.anyMatch((raw) -> raw.matches(">=\\d+%"))
			.anyMatch((raw) -> raw.matches("=\\d+ 批次"));
		assertThat(rows(Account::indicators).map(Indicator::scoreRate)).contains(new BigDecimal("100.00"));
	}

	@Test
	void haveTextsOfWordsThatOccurOftenAndSeldom() {
		String texts = rows(Account::objectives).map((objective) -> String.valueOf(objective.expected()))
			.collect(Collectors.joining());
		List<Integer> hits = Vocabulary.OBJECTS.stream().map((word) -> texts.split(word, -1).length - 1).toList();
		assertThat(hits).anyMatch((count) -> count > 15).anyMatch((count) -> count < 3);
		assertThat(ACCOUNTS).allSatisfy((account) -> assertThat(account.text().content().chars())
			.noneMatch((unit) -> Character.isSurrogate((char) unit.intValue())));
	}

	private <T> Stream<T> rows(Function<Account, List<T>> table) {
		return ACCOUNTS.stream().map(table).flatMap(List::stream);
	}

	private Stream<Long> fenOf(Function<BudgetLine, @Nullable Money> measure) {
		return rows(Account::budgetLines).flatMap((line) -> fen(measure.apply(line)));
	}

	private Stream<Allocation> ofBasis(Basis basis) {
		return rows(Account::allocations).filter((row) -> row.basis() == basis);
	}

	@SafeVarargs
	private <T> void areSometimesMissing(Function<Account, List<T>> table, Function<T, @Nullable Object>... values) {
		for (Function<T, @Nullable Object> value : values) {
			assertThat(rows(table).map((row) -> value.apply(row) == null)).contains(true, false);
		}
	}

	private static Stream<Long> fen(@Nullable Money money) {
		return Stream.ofNullable(money).map(Money::fen);
	}

	/** How often each value occurs. */
	private static Stream<Long> repetitions(Stream<?> values) {
		return values.collect(Collectors.groupingBy(String::valueOf, Collectors.counting())).values().stream();
	}

	private static boolean isZero(Allocation row) {
		return Stream.of(row.initialBudget(), row.fullYearBudget(), row.executed())
			.allMatch((measure) -> measure != null && measure.fen() == 0);
	}

	private static List<Long> sumOfLevels(Account account, Function<Allocation, @Nullable Money> measure) {
		return List.of(account.allocations()
			.stream()
			.filter((row) -> row.project() == null && LEVELS.contains(row.fundingSource()))
			.flatMap((row) -> fen(measure.apply(row)))
			.mapToLong(Long::longValue)
			.sum());
	}

	/** By how much the printed execution exceeds that of the sources. */
	private static Stream<Long> difference(Account account, Project project) {
		long sum = account.allocations()
			.stream()
			.filter((row) -> row.basis() == Basis.STATED && project.name().equals(row.project()))
			.flatMap((row) -> fen(row.executed()))
			.mapToLong(Long::longValue)
			.sum();
		return fen(project.executed()).map((executed) -> executed - sum);
	}

}
