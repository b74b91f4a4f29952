package org.fundtrace.audit;

import java.util.List;

import static org.fundtrace.audit.Measure.AMOUNT;
import static org.fundtrace.budget.Statement.EXPENDITURE;
import static org.fundtrace.budget.Statement.FISCAL_APPROPRIATION;
import static org.fundtrace.budget.Statement.INCOME;
import static org.fundtrace.budget.Statement.INCOME_AND_EXPENDITURE;

/** Rules of income and expenditure as a whole, and of the rates of all lines. */
final class StatementRules {

	static final Rule INCOME_TOTAL = new Rule("income-total",
			"Total income is current-year income plus the use of non-fiscal surplus plus the opening carry-over.",
			"收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余。",
			LineSum.of(AMOUNT, new Line(INCOME_AND_EXPENDITURE, "totalIncome"),
					new Line(INCOME_AND_EXPENDITURE, "currentYearIncome"),
					new Line(INCOME_AND_EXPENDITURE, "useOfNonFiscalSurplus"),
					new Line(INCOME_AND_EXPENDITURE, "openingCarryover")));

	static final Rule EXPENDITURE_TOTAL = new Rule("expenditure-total",
			"Total expenditure is current-year expenditure plus the surplus distributed plus the closing carry-over.",
			"支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余。",
			LineSum.of(AMOUNT, new Line(INCOME_AND_EXPENDITURE, "totalExpenditure"),
					new Line(INCOME_AND_EXPENDITURE, "currentYearExpenditure"),
					new Line(INCOME_AND_EXPENDITURE, "surplusDistribution"),
					new Line(INCOME_AND_EXPENDITURE, "closingCarryover")));

	static final Rule INCOME_EQUALS_EXPENDITURE = new Rule("income-equals-expenditure",
			"Total expenditure equals total income.", "支出总计 = 收入总计。",
			LineSum.of(AMOUNT, new Line(INCOME_AND_EXPENDITURE, "totalExpenditure"),
					new Line(INCOME_AND_EXPENDITURE, "totalIncome")));

	static final Rule INCOME_SUM = new Rule("income-sum",
			"Current-year income is the sum of the fiscal appropriation, the subsidy from superiors, institutional and operating income, what affiliated units remitted, and other income.",
			"本年收入 = 财政拨款收入 + 上级补助收入 + 事业收入 + 经营收入 + 附属单位上缴收入 + 其他收入。",
			LineSum.of(AMOUNT, new Line(INCOME, "currentYearIncome"), new Line(INCOME, "fiscalAppropriation"),
					new Line(INCOME, "superiorSubsidyIncome"), new Line(INCOME, "institutionalIncome"),
					new Line(INCOME, "operatingIncome"), new Line(INCOME, "affiliatedUnitIncome"),
					new Line(INCOME, "otherIncome")));

	static final Rule INCOME_SHARES = new Rule("income-shares", "The shares of current-year income sum to 100.",
			"各项收入占本年收入的比重之和 = 100%。", new ShareSum(new Line(INCOME, "currentYearIncome")));

	static final Rule EXPENDITURE_SUM = new Rule("expenditure-sum",
			"Current-year expenditure is the sum of basic and project expenditure, remittance to superiors, operating expenditure and the subsidy to affiliated units.",
			"本年支出 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出。",
			LineSum.of(AMOUNT, new Line(EXPENDITURE, "currentYearExpenditure"),
					new Line(EXPENDITURE, "basicExpenditure"), new Line(EXPENDITURE, "projectExpenditure"),
					new Line(EXPENDITURE, "remittanceToSuperior"), new Line(EXPENDITURE, "operatingExpenditure"),
					new Line(EXPENDITURE, "affiliatedUnitSubsidy")));

	static final Rule EXPENDITURE_SHARES = new Rule("expenditure-shares",
			"The shares of current-year expenditure sum to 100.", "各项支出占本年支出的比重之和 = 100%。",
			new ShareSum(new Line(EXPENDITURE, "currentYearExpenditure")));

	static final Rule INCOME_AGREES = new Rule("income-agrees",
			"Current-year income is the same in the income statement and in the statement of income and expenditure.",
			"收入决算表的本年收入 = 收入支出决算总表的本年收入合计。", LineSum.of(AMOUNT, new Line(INCOME, "currentYearIncome"),
					new Line(INCOME_AND_EXPENDITURE, "currentYearIncome")));

	static final Rule EXPENDITURE_AGREES = new Rule("expenditure-agrees",
			"Current-year expenditure is the same in the expenditure statement and in the statement of income and expenditure.",
			"支出决算表的本年支出 = 收入支出决算总表的本年支出合计。", LineSum.of(AMOUNT, new Line(EXPENDITURE, "currentYearExpenditure"),
					new Line(INCOME_AND_EXPENDITURE, "currentYearExpenditure")));

	static final Rule FISCAL_INCOME_TOTAL = new Rule("fiscal-income-total",
			"The total of fiscal appropriations received is the opening carry-over plus the current-year appropriation.",
			"财政拨款收入总计 = 年初财政拨款结转和结余 + 本年财政拨款收入。",
			LineSum.of(AMOUNT, new Line(FISCAL_APPROPRIATION, "totalIncome"),
					new Line(FISCAL_APPROPRIATION, "openingCarryover"),
					new Line(FISCAL_APPROPRIATION, "currentYearIncome")));

	static final Rule FISCAL_EXPENDITURE_TOTAL = new Rule("fiscal-expenditure-total",
			"The total of fiscal appropriations used is current-year spending plus the closing carry-over.",
			"财政拨款支出总计 = 本年财政拨款支出 + 年末财政拨款结转和结余。",
			LineSum.of(AMOUNT, new Line(FISCAL_APPROPRIATION, "totalExpenditure"),
					new Line(FISCAL_APPROPRIATION, "currentYearExpenditure"),
					new Line(FISCAL_APPROPRIATION, "closingCarryover")));

	static final Rule FISCAL_INCOME_EQUALS_EXPENDITURE = new Rule("fiscal-income-equals-expenditure",
			"The total of fiscal appropriations used equals the total received.", "财政拨款支出总计 = 财政拨款收入总计。",
			LineSum.of(AMOUNT, new Line(FISCAL_APPROPRIATION, "totalExpenditure"),
					new Line(FISCAL_APPROPRIATION, "totalIncome")));

	static final Rule FISCAL_INCOME_AGREES = new Rule("fiscal-income-agrees",
			"The current-year appropriation is the same in the statement of fiscal appropriations and in the income statement.",
			"财政拨款收入支出决算总表的本年财政拨款收入 = 收入决算表的财政拨款收入。", LineSum.of(AMOUNT,
					new Line(FISCAL_APPROPRIATION, "currentYearIncome"), new Line(INCOME, "fiscalAppropriation")));

	static final Rule SHARE = new Rule("share",
			"A printed share is the amount over the amount of the line that it is a share of.", "比重 = 本项金额 ÷ 所占项目的金额。",
			Rates::shares);

	static final Rule CHANGE_RATE = new Rule("change-rate",
			"A printed rate of change is the change over the prior year, which is the amount less the change.",
			"增减率 = 增减额 ÷ 上年数，上年数 = 本年数 − 增减额。", Rates::changes);

	static final Rule VARIANCE_RATE = new Rule("variance-rate",
			"A printed variance rate is the final amount less the budget that the sentence names, over that budget.",
			"预决算差异率 =（决算数 − 所称预算数）÷ 所称预算数。", Rates::variances);

	static final List<Rule> ALL = List.of(INCOME_TOTAL, EXPENDITURE_TOTAL, INCOME_EQUALS_EXPENDITURE, INCOME_SUM,
			INCOME_SHARES, EXPENDITURE_SUM, EXPENDITURE_SHARES, INCOME_AGREES, EXPENDITURE_AGREES, FISCAL_INCOME_TOTAL,
			FISCAL_EXPENDITURE_TOTAL, FISCAL_INCOME_EQUALS_EXPENDITURE, FISCAL_INCOME_AGREES, SHARE, CHANGE_RATE,
			VARIANCE_RATE);

	private StatementRules() {
	}

}
