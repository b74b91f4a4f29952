package org.fundtrace.budget;

/**
 * The nine statements of a departmental final account; {@link #AGENCY_OPERATION} is
 * printed in the narrative only.
 */
public enum Statement {

	/** 收入支出决算总表. */
	INCOME_AND_EXPENDITURE,

	/** 收入决算表. */
	INCOME,

	/** 支出决算表. */
	EXPENDITURE,

	/** 财政拨款收入支出决算总表. */
	FISCAL_APPROPRIATION,

	/** 一般公共预算财政拨款支出决算表. */
	GENERAL_PUBLIC_BUDGET,

	/** 一般公共预算财政拨款基本支出决算表. */
	GENERAL_PUBLIC_BUDGET_BASIC,

	/** 财政拨款“三公”经费支出决算表. */
	THREE_PUBLIC_EXPENSES,

	/** 政府性基金预算财政拨款收入支出决算表. */
	GOVERNMENT_FUND_BUDGET,

	/** 国有资本经营预算财政拨款收入支出决算表. */
	STATE_CAPITAL_BUDGET,

	/** 机关运行经费. */
	AGENCY_OPERATION

}
