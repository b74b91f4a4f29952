package org.fundtrace.generated;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountScope;

/**
 * Accounts drawn by chance. The same parameters give the same accounts on every machine,
 * and a department has the same accounts however many others there are.
 *
 * @param departments how many departments account
 * @param firstYear the first fiscal year
 * @param years of how many years each department accounts
 * @param seed another seed gives other accounts of the same departments
 */
public record GeneratedAccounts(int departments, int firstYear, int years, long seed) {

	public GeneratedAccounts {
		if (departments < 1 || departments > DepartmentProfile.MOST || years < 1) {
			throw new IllegalArgumentException(
					"%d departments, %d years: expected 1 to %d departments and a year or more".formatted(departments,
							years, DepartmentProfile.MOST));
		}
	}

	/** Five departments over three years: all that is special occurs. */
	public static GeneratedAccounts small() {
		return ofDepartments(5);
	}

	/** So many departments over the years 2022 to 2024. */
	public static GeneratedAccounts ofDepartments(int departments) {
		return new GeneratedAccounts(departments, 2022, 3, 1);
	}

	/**
	 * The accounts, each generated when it is taken: by department, year and scope. There
	 * is one for each department and year, and in one of four years there are two.
	 */
	public Stream<Account> stream() {
		return plans().map((plan) -> new AccountGenerator(plan).generate());
	}

	/** How many accounts there are. */
	public int count() {
		return Math.toIntExact(plans().count());
	}

	private Stream<AccountPlan> plans() {
		return IntStream.range(0, this.departments)
			.mapToObj((index) -> new DepartmentProfile(index, this.seed))
			.flatMap(this::plans);
	}

	private Stream<AccountPlan> plans(DepartmentProfile department) {
		return IntStream.range(this.firstYear, this.firstYear + this.years)
			.boxed()
			.flatMap((year) -> scopes(department.index(), year).stream()
				.map((scope) -> new AccountPlan(department, year, scope)));
	}

	/** Now and then both, and now and then the department proper alone. */
	private static List<AccountScope> scopes(int department, int year) {
		return switch ((department * 5 + year) % 16) {
			case 0, 4, 8, 12 -> List.of(AccountScope.CONSOLIDATED, AccountScope.OWN_LEVEL);
			case 2, 5 -> List.of(AccountScope.OWN_LEVEL);
			default -> List.of(AccountScope.CONSOLIDATED);
		};
	}

}
