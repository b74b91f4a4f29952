package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountStatement;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.Basis;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Sourced;
import org.fundtrace.budget.Statement;
import org.jspecify.annotations.Nullable;

import static org.fundtrace.audit.Measure.AMOUNT;

/** Rules between the narrative, the statements and the tables of self-evaluations. */
final class CrossTableRules {

	private static final String CURRENT_YEAR_APPROPRIATION = "current-year-appropriation";

	private static final String OTHER_FUNDS = "other-funds";

	static final Rule PROJECTS_COUNT = new Rule("projects-count",
			"As many projects have a table as the narrative says were evaluated.", "预算绩效评价项目个数 = 项目支出绩效自评表个数。",
			(account) -> Stream
				.of(Verdict.on(account.finalAccount(), summary(account).count(PerformanceSummary::projects, Unit.ITEM))
					.with(Operand.each(tables(account, false), Unit.ITEM))
					.isTheirNumber()));

	static final Rule OVERALL_TABLES_COUNT = new Rule("overall-tables-count",
			"There are as many tables of the whole department as the narrative says.", "整体支出绩效自评表个数 = 所附整体支出绩效目标自评表个数。",
			(account) -> Stream.of(Verdict
				.on(account.finalAccount(), summary(account).count(PerformanceSummary::overallTables, Unit.ITEM))
				.with(Operand.each(tables(account, true), Unit.ITEM))
				.isTheirNumber()));

	static final Rule PROJECTS_FULL_YEAR_BUDGET = new Rule("projects-full-year-budget",
			"The full-year budget of the evaluated projects in the narrative is the sum of the projects’ tables.",
			"预算绩效评价项目全年预算数 = 各项目全年预算数之和。",
			stated(PerformanceSummary::projectsFullYearBudget, Account::projects, Project::fullYearBudget));

	static final Rule PROJECTS_EXECUTED = new Rule("projects-executed",
			"The execution of the evaluated projects in the narrative is the sum of the projects’ tables.",
			"预算绩效评价项目全年执行数 = 各项目全年执行数之和。",
			stated(PerformanceSummary::projectsExecuted, Account::projects, Project::executed));

	static final Rule OVERALL_FULL_YEAR_BUDGET = new Rule("overall-full-year-budget",
			"The full-year budget of the whole department in the narrative is that of its table.",
			"整体支出全年预算总额 = 整体支出绩效目标自评表的全年预算数。", stated(PerformanceSummary::overallFullYearBudget,
					(account) -> tables(account, true), SelfEvaluation::fullYearBudget));

	static final Rule OVERALL_EXECUTED = new Rule("overall-executed",
			"The execution of the whole department in the narrative is that of its table.",
			"整体支出实际执行总额 = 整体支出绩效目标自评表的全年执行数。",
			stated(PerformanceSummary::overallExecuted, (account) -> tables(account, true), SelfEvaluation::executed));

	static final Rule OVERALL_IS_EXPENDITURE = new Rule("overall-is-expenditure",
			"What the whole department executed is its current-year expenditure.", "整体支出全年执行数 = 本年支出。",
			(account) -> tables(account, true).stream()
				.map((table) -> Verdict.on(account.finalAccount(), Operand.of(table.executed(), table))
					.with(AMOUNT.of(new Line(Statement.EXPENDITURE, "currentYearExpenditure").find(account)))
					.isTheirSum()));

	static final Rule APPROPRIATION_BOUND = new Rule("appropriation-bound",
			"A project spent at most as much of the current-year appropriation as the general public budget spent on projects: its spending less basic expenditure.",
			"项目当年财政拨款执行数 ≤ 一般公共预算财政拨款项目支出（支出 − 基本支出）。",
			(account) -> account.projects()
				.stream()
				.flatMap((project) -> appropriations(account, project.name())
					.map((appropriation) -> ofAppropriation(account, project, appropriation))));

	static final Rule SOURCE_INITIAL_BUDGET = new Rule("source-initial-budget",
			"The whole department’s table prints for a source at least the initial budgets of the projects that are linked to it by name or amount.",
			"整体支出表中某资金来源的年初预算数 ≥ 与该来源同名或同额的项目的年初预算数之和。", source(Allocation::initialBudget, Project::initialBudget));

	static final Rule SOURCE_FULL_YEAR_BUDGET = new Rule("source-full-year-budget",
			"The whole department’s table prints for a source at least the full-year budgets of the projects that are linked to it by name or amount.",
			"整体支出表中某资金来源的全年预算数 ≥ 与该来源同名或同额的项目的全年预算数之和。", source(Allocation::fullYearBudget, Project::fullYearBudget));

	static final Rule SOURCE_EXECUTED = new Rule("source-executed",
			"The whole department’s table prints for a source at least the executions of the projects that are linked to it by name or amount.",
			"整体支出表中某资金来源的全年执行数 ≥ 与该来源同名或同额的项目的全年执行数之和。", source(Allocation::executed, Project::executed));

	static final Rule OTHER_FUNDS_EXECUTED = new Rule("other-funds-executed",
			"What the whole department executed from other funds is its current-year expenditure less what fiscal appropriations paid of it.",
			"其他资金全年执行数 = 本年支出 − 本年财政拨款支出。", CrossTableRules::otherFunds);

	static final Rule EMPTY_STATEMENT = new Rule("empty-statement",
			"A statement that the narrative calls empty has no line.", "情况说明所称空表应无数据。",
			CrossTableRules::emptyStatements);

	static final List<Rule> ALL = List.of(PROJECTS_COUNT, OVERALL_TABLES_COUNT, PROJECTS_FULL_YEAR_BUDGET,
			PROJECTS_EXECUTED, OVERALL_FULL_YEAR_BUDGET, OVERALL_EXECUTED, OVERALL_IS_EXPENDITURE, APPROPRIATION_BOUND,
			SOURCE_INITIAL_BUDGET, SOURCE_FULL_YEAR_BUDGET, SOURCE_EXECUTED, OTHER_FUNDS_EXECUTED, EMPTY_STATEMENT);

	private CrossTableRules() {
	}

	private static Fact<PerformanceSummary> summary(Account account) {
		return new Fact<>(account.performance());
	}

	private static List<SelfEvaluation> tables(Account account, boolean ofDepartment) {
		return account.selfEvaluations().stream().filter((table) -> (table.project() == null) == ofDepartment).toList();
	}

	/** An amount that the narrative states is the sum of what the tables print. */
	private static <T extends Sourced> Check stated(Function<PerformanceSummary, @Nullable Money> stated,
			Function<Account, List<T>> tables, Function<T, @Nullable Money> part) {
		return (account) -> Stream.of(Verdict.on(account.finalAccount(), summary(account).amount(stated))
			.with(tables.apply(account).stream().map((table) -> Operand.of(part.apply(table), table)).toList())
			.isTheirSum());
	}

	private static Stream<Allocation> appropriations(Account account, String project) {
		return account.allocations()
			.stream()
			.filter((allocation) -> CURRENT_YEAR_APPROPRIATION.equals(allocation.fundingSource())
					&& project.equals(allocation.project()));
	}

	private static Verdict ofAppropriation(Account account, Project project, Allocation appropriation) {
		Operand spending = AMOUNT
			.of(new Line(Statement.GENERAL_PUBLIC_BUDGET, "generalPublicBudgetExpenditure").find(account));
		Operand basic = AMOUNT.of(new Line(Statement.GENERAL_PUBLIC_BUDGET_BASIC, "basicExpenditure").find(account));
		Operand executed = Operand.of(appropriation.executed(), appropriation);
		return Verdict.on(project, executed)
			.with(spending, basic)
			.isAtMost(Operand.difference(spending, basic), Tolerance.ofSum(executed.unit(), 2));
	}

	/**
	 * For each row of the whole department’s table: the projects linked to its source.
	 */
	private static Check source(Function<Allocation, @Nullable Money> row, Function<Project, @Nullable Money> part) {
		return (account) -> account.allocations()
			.stream()
			.filter((allocation) -> allocation.project() == null)
			.map((allocation) -> {
				List<Operand> parts = account.projects()
					.stream()
					.filter((project) -> isLinked(account, allocation.fundingSource(), project))
					.map((project) -> Operand.of(part.apply(project), project))
					.toList();
				return ofSource(account, Operand.of(row.apply(allocation), allocation), parts);
			});
	}

	private static Verdict ofSource(Account account, Operand row, List<Operand> parts) {
		Verdict.Claim claim = Verdict.on(account.finalAccount(), row).with(parts);
		return parts.isEmpty() ? claim.isNotJudged()
				: claim.isAtLeast(Operand.sum(parts), Tolerance.ofSum(row.unit(), parts.size()));
	}

	private static boolean isLinked(Account account, String source, Project project) {
		return account.allocations()
			.stream()
			.anyMatch((allocation) -> allocation.basis() != Basis.STATED && allocation.fundingSource().equals(source)
					&& project.name().equals(allocation.project()));
	}

	private static Stream<Verdict> otherFunds(Account account) {
		Operand spent = AMOUNT.of(new Line(Statement.EXPENDITURE, "currentYearExpenditure").find(account));
		Operand fiscal = AMOUNT.of(new Line(Statement.FISCAL_APPROPRIATION, "currentYearExpenditure").find(account));
		BigDecimal expected = Operand.difference(spent, fiscal);
		return account.allocations()
			.stream()
			.filter((row) -> row.project() == null && OTHER_FUNDS.equals(row.fundingSource()))
			.map((row) -> Operand.of(row.executed(), row))
			.map((executed) -> Verdict.on(account.finalAccount(), executed)
				.with(spent, fiscal)
				.is(expected, Tolerance.ofSum(executed.unit(), 2)));
	}

	private static Stream<Verdict> emptyStatements(Account account) {
		return account.statements()
			.stream()
			.filter((statement) -> Boolean.TRUE.equals(statement.empty()))
			.map((statement) -> ofEmpty(account, statement));
	}

	private static Verdict ofEmpty(Account account, AccountStatement statement) {
		List<BudgetLine> lines = account.budgetLines()
			.stream()
			.filter((line) -> line.statement() == statement.statement())
			.toList();
		Operand printed = new Operand(BigDecimal.valueOf(lines.size()), Unit.ITEM, statement);
		Verdict.Claim claim = Verdict.on(account.finalAccount(), printed).with(Operand.each(lines, Unit.ITEM));
		return (statement.statement() != null) ? claim.is(BigDecimal.ZERO, Tolerance.NONE) : claim.lacksData();
	}

}
