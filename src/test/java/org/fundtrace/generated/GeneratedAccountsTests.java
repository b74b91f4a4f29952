package org.fundtrace.generated;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountScope;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the accounts of the small preset share, repeat and leave out. */
class GeneratedAccountsTests {

	private static final List<Account> ACCOUNTS = GeneratedAccounts.small().stream().toList();

	@Test
	void areTheSameEachTime() {
		assertThat(GeneratedAccounts.small().stream()).containsExactlyElementsOf(ACCOUNTS);
		assertThat(GeneratedAccounts.small().count()).isEqualTo(ACCOUNTS.size());
	}

	@Test
	void areTheSameAmongMoreDepartments() {
		assertThat(GeneratedAccounts.ofDepartments(50).stream().limit(ACCOUNTS.size()))
			.containsExactlyElementsOf(ACCOUNTS);
	}

	@Test
	void areOthersWithAnotherSeed() {
		GeneratedAccounts others = new GeneratedAccounts(5, 2022, 3, 2);
		assertThat(others.stream()).hasSameSizeAs(ACCOUNTS).doesNotContainAnyElementsOf(ACCOUNTS);
	}

	@Test
	void areOfAsManyDepartmentsAsThereAreNames() {
		assertThatIllegalArgumentException().isThrownBy(() -> GeneratedAccounts.ofDepartments(0))
			.withMessageContaining("expected 1 to");
		Set<String> names = new HashSet<>();
		for (int index = 0; index < DepartmentProfile.MOST; index++) {
			DepartmentProfile department = new DepartmentProfile(index, 1);
			assertThat(names.add(department.name())).as(department.name()).isTrue();
		}
	}

	@Test
	void haveAHandfulToTwentyFiveProjectsAndNineOnAverage() {
		List<Integer> counts = GeneratedAccounts.ofDepartments(40)
			.stream()
			.map((account) -> account.projects().size())
			.toList();
		assertThat(counts).contains(1).allMatch((count) -> count <= ProjectNames.MOST).anyMatch((count) -> count > 20);
		assertThat(counts.stream().mapToInt(Integer::intValue).average().orElseThrow()).isBetween(8.0, 11.0);
	}

	@Test
	void shareSourcesAndClassesHoweverManyDepartmentsThereAre() {
		List<Account> more = GeneratedAccounts.ofDepartments(20).stream().toList();
		assertThat(distinct(more, Account::fundingSources, FundingSource::code)).hasSize(Source.values().length)
			.isEqualTo(distinct(ACCOUNTS, Account::fundingSources, FundingSource::code));
		assertThat(distinct(more, Account::functionalClasses, FunctionalClass::key))
			.isEqualTo(distinct(ACCOUNTS, Account::functionalClasses, FunctionalClass::key));
	}

	@Test
	void haveASourceThatIsPartOfAnotherOfItsDimension() {
		Map<String, FundingSource> sources = rows(Account::fundingSources)
			.collect(Collectors.toMap(FundingSource::code, Function.identity(), (one, other) -> one));
		assertThat(sources.values()).filteredOn((source) -> source.parent() != null)
			.hasSize(2)
			.allMatch(
					(source) -> Objects.requireNonNull(sources.get(source.parent())).dimension() == source.dimension());
	}

	@Test
	void shareRegionsAndHaveDepartmentsWithoutOne() {
		Map<String, Set<String>> departments = accounting()
			.collect(Collectors.groupingBy((department) -> Objects.requireNonNullElse(department.region(), ""),
					Collectors.mapping(Department::name, Collectors.toSet())));
		assertThat(departments.get("")).isNotEmpty();
		assertThat(departments.values()).anyMatch((names) -> names.size() > 1);
	}

	@Test
	void haveBothScopesInOneYearAndTheSmallerOneAlone() {
		Map<List<Object>, Set<AccountScope>> scopes = ACCOUNTS.stream()
			.map(Account::finalAccount)
			.collect(Collectors.groupingBy((account) -> List.of(account.department(), account.fiscalYear()),
					Collectors.mapping((account) -> account.scope(), Collectors.toSet())));
		assertThat(scopes.values()).contains(Set.of(AccountScope.values()), Set.of(AccountScope.OWN_LEVEL),
				Set.of(AccountScope.CONSOLIDATED));
	}

	@Test
	void haveOneAliasOfTwoDepartmentsAndAliasesOfUnits() {
		Map<String, Set<String>> named = accounting().flatMap(
				(department) -> department.alternateNames().stream().map((alias) -> List.of(alias, department.name())))
			.collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
		assertThat(named.values()).anyMatch((names) -> names.size() > 1);
		assertThat(rows(Account::units)).anyMatch((unit) -> !unit.alternateNames().isEmpty());
	}

	@Test
	void haveDepartmentsThatOnlyShareADuty() {
		Set<String> own = accounting().map(Department::name).collect(Collectors.toSet());
		assertThat(rows(Account::departments).map(Department::name)).anyMatch((name) -> !own.contains(name));
		assertThat(rows(Account::responsibilities).flatMap((duty) -> duty.sharedWith().stream()))
			.anyMatch((name) -> !own.contains(name))
			.anyMatch(own::contains);
		assertThat(rows(Account::responsibilities)).anyMatch((duty) -> duty.parent() != null);
	}

	@Test
	void haveUnitsThatAreNotListedAndUnitsOfSeveralYears() {
		assertThat(rows(Account::units)).anyMatch((unit) -> !unit.listed() && unit.department() == null);
		assertThat(years(Account::units, Unit::name)).anyMatch((years) -> years.size() == 3);
		assertThat(years(Account::projects, Project::implementingUnit)).anyMatch((years) -> years.size() == 3);
	}

	@Test
	void haveProjectsThatRecurByNameEachYearAndInOtherDepartments() {
		assertThat(years(Account::projects, Project::name)).anyMatch((years) -> years.size() == 3);
		Map<String, Set<String>> departments = ACCOUNTS.stream()
			.flatMap((account) -> account.projects()
				.stream()
				.map((project) -> List.of(project.name(), account.finalAccount().department())))
			.collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
		assertThat(departments.values()).anyMatch((names) -> names.size() > 2);
	}

	@Test
	void leaveOutOptionalTables() {
		Stream<Function<Account, @Nullable Object>> single = Stream.of(Account::staff, Account::procurement,
				Account::stateAssets, Account::threePublicCounts, Account::performance);
		single.forEach((table) -> assertThat(ACCOUNTS.stream().map(table).map(Objects::isNull)).contains(true, false));
		Stream<Function<Account, List<?>>> lists = Stream.of(Account::divisions, Account::vehicles, Account::terms);
		lists.forEach((table) -> assertThat(ACCOUNTS.stream().map(table).map(List::isEmpty)).contains(true, false));
	}

	private Stream<Department> accounting() {
		return ACCOUNTS.stream().map((account) -> account.departments().getFirst()).distinct();
	}

	private <T> Stream<T> rows(Function<Account, List<T>> table) {
		return ACCOUNTS.stream().map(table).flatMap(List::stream);
	}

	private static <T, K> Set<K> distinct(List<Account> accounts, Function<Account, List<T>> table,
			Function<T, K> key) {
		return accounts.stream().map(table).flatMap(List::stream).map(key).collect(Collectors.toSet());
	}

	/** The years in which each name occurs, none for a missing name. */
	private <T> Collection<Set<Integer>> years(Function<Account, List<T>> table, Function<T, @Nullable String> name) {
		return ACCOUNTS.stream()
			.flatMap((account) -> table.apply(account)
				.stream()
				.flatMap((row) -> Stream.ofNullable(name.apply(row)))
				.map((each) -> Map.entry(each, account.finalAccount().fiscalYear().value())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))
			.values();
	}

}
