package org.fundtrace.audit;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;

import static org.fundtrace.audit.Measure.AMOUNT;
import static org.fundtrace.audit.Measure.CHANGE;
import static org.fundtrace.audit.Measure.FULL_YEAR_BUDGET;
import static org.fundtrace.budget.Statement.AGENCY_OPERATION;
import static org.fundtrace.budget.Statement.GENERAL_PUBLIC_BUDGET;
import static org.fundtrace.budget.Statement.GENERAL_PUBLIC_BUDGET_BASIC;
import static org.fundtrace.budget.Statement.THREE_PUBLIC_EXPENSES;

/**
 * Rules of the general public budget, of basic expenditure and of the three public
 * expenses.
 */
final class PublicBudgetRules {

	private static final Line SPENDING = new Line(GENERAL_PUBLIC_BUDGET, "generalPublicBudgetExpenditure");

	private static final Line CLASSES = new Line(GENERAL_PUBLIC_BUDGET, "functionClass");

	private static final Line ITEMS = new Line(GENERAL_PUBLIC_BUDGET, "functionItem");

	private static final Line THREE_EXPENSES = new Line(THREE_PUBLIC_EXPENSES, "threePublicExpenses");

	private static final Line OVERSEAS_TRAVEL = new Line(THREE_PUBLIC_EXPENSES, "overseasTravel");

	private static final Line VEHICLES = new Line(THREE_PUBLIC_EXPENSES, "officialVehicles");

	private static final Line VEHICLE_PURCHASE = new Line(THREE_PUBLIC_EXPENSES, "vehiclePurchase");

	private static final Line VEHICLE_OPERATION = new Line(THREE_PUBLIC_EXPENSES, "vehicleOperation");

	private static final Line RECEPTION = new Line(THREE_PUBLIC_EXPENSES, "officialReception");

	static final Rule CLASSES_SUM = new Rule("classes-sum",
			"What the general public budget spent is the sum of its functional classes.", "一般公共预算财政拨款支出 = 各类支出之和。",
			LineSum.of(AMOUNT, SPENDING, CLASSES));

	static final Rule ITEMS_SUM = new Rule("items-sum",
			"What the general public budget spent is the sum of its functional items.", "一般公共预算财政拨款支出 = 各项支出决算数之和。",
			LineSum.of(AMOUNT, SPENDING, ITEMS));

	static final Rule CLASS_ITEMS = new Rule("class-items", "A functional class is the sum of its items.",
			"各类支出 = 该类各项支出决算数之和。", PublicBudgetRules::itemsOfClasses);

	static final Rule ITEM_CHANGES = new Rule("item-changes",
			"The change of what the general public budget spent is the sum of the changes of its items.",
			"一般公共预算财政拨款支出的增减额 = 各项支出增减额之和。", LineSum.of(CHANGE, SPENDING, ITEMS));

	static final Rule CLASS_SHARES = new Rule("class-shares",
			"The shares of the functional classes in what the general public budget spent sum to 100.",
			"各类支出占一般公共预算财政拨款支出的比重之和 = 100%。", new ShareSum(SPENDING));

	static final Rule BASIC_EXPENDITURE = new Rule("basic-expenditure",
			"Basic expenditure is personnel expenditure plus public expenditure.", "基本支出 = 人员经费 + 公用经费。",
			LineSum.of(AMOUNT, new Line(GENERAL_PUBLIC_BUDGET_BASIC, "basicExpenditure"),
					new Line(GENERAL_PUBLIC_BUDGET_BASIC, "personnelExpenditure"),
					new Line(GENERAL_PUBLIC_BUDGET_BASIC, "publicExpenditure")));

	static final Rule PUBLIC_EXPENDITURE = new Rule("public-expenditure",
			"Public expenditure is the agency operation of administrative units plus the public expenditure of institutions.",
			"公用经费 = 行政单位机关运行经费 + 事业单位公用经费。",
			LineSum.of(AMOUNT, new Line(GENERAL_PUBLIC_BUDGET_BASIC, "publicExpenditure"),
					new Line(AGENCY_OPERATION, "agencyOperatingExpenditure"),
					new Line(AGENCY_OPERATION, "publicExpenditure")));

	static final Rule THREE_PUBLIC_SUM = new Rule("three-public-sum",
			"The three public expenses are overseas travel plus official vehicles plus official reception.",
			"“三公”经费 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费。",
			LineSum.of(AMOUNT, THREE_EXPENSES, OVERSEAS_TRAVEL, VEHICLES, RECEPTION));

	static final Rule THREE_PUBLIC_CHANGES = new Rule("three-public-changes",
			"The change of the three public expenses is the sum of their changes.", "“三公”经费的增减额 = 三项费用增减额之和。",
			LineSum.of(CHANGE, THREE_EXPENSES, OVERSEAS_TRAVEL, VEHICLES, RECEPTION));

	static final Rule THREE_PUBLIC_BUDGET = new Rule("three-public-budget",
			"The full-year budget of the three public expenses is that of overseas travel plus the purchase and the operation of vehicles plus reception.",
			"“三公”经费全年预算数 = 因公出国（境）费 + 公务用车购置费 + 公务用车运行费 + 公务接待费的全年预算数。", LineSum.of(FULL_YEAR_BUDGET, THREE_EXPENSES,
					OVERSEAS_TRAVEL, VEHICLE_PURCHASE, VEHICLE_OPERATION, RECEPTION));

	static final Rule THREE_PUBLIC_SHARES = new Rule("three-public-shares",
			"The shares of the three public expenses sum to 100.", "“三公”经费各项比重之和 = 100%。",
			new ShareSum(THREE_EXPENSES));

	static final Rule VEHICLE_EXPENSES = new Rule("vehicle-expenses",
			"The expenses of official vehicles are their purchase plus their operation.",
			"公务用车购置及运行维护费 = 公务用车购置费 + 公务用车运行维护费。", LineSum.of(AMOUNT, VEHICLES, VEHICLE_PURCHASE, VEHICLE_OPERATION));

	static final List<Rule> ALL = List.of(CLASSES_SUM, ITEMS_SUM, CLASS_ITEMS, ITEM_CHANGES, CLASS_SHARES,
			BASIC_EXPENDITURE, PUBLIC_EXPENDITURE, THREE_PUBLIC_SUM, THREE_PUBLIC_CHANGES, THREE_PUBLIC_BUDGET,
			THREE_PUBLIC_SHARES, VEHICLE_EXPENSES);

	private PublicBudgetRules() {
	}

	private static Stream<Verdict> itemsOfClasses(Account account) {
		return CLASSES.all(account)
			.stream()
			.map((line) -> Verdict.on(line, AMOUNT.of(line)).with(items(account, line)).isTheirSum());
	}

	private static List<Operand> items(Account account, BudgetLine ofClass) {
		return ITEMS.all(account)
			.stream()
			.filter((item) -> ofClass.key().equals(item.parent()))
			.map(AMOUNT::of)
			.toList();
	}

}
