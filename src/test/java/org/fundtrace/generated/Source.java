package org.fundtrace.generated;

import org.fundtrace.budget.FundingDimension;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

import static org.fundtrace.budget.FundingDimension.APPROPRIATION_KIND;
import static org.fundtrace.budget.FundingDimension.BUDGET_KIND;
import static org.fundtrace.budget.FundingDimension.GOVERNMENT_LEVEL;
import static org.fundtrace.budget.FundingDimension.REVENUE_KIND;

/** The funding sources that all generated departments share. */
enum Source {

	FISCAL("fiscal-appropriation", "财政拨款收入", "fiscal appropriation", REVENUE_KIND, null),
	SUPERIOR("superior-subsidy", "上级补助收入", "subsidy income from superior units", REVENUE_KIND, null),
	INSTITUTIONAL("institutional", "事业收入", "income from professional activities", REVENUE_KIND, null),
	OPERATING("operating", "经营收入", "operating income", REVENUE_KIND, null),
	AFFILIATED("affiliated-unit", "附属单位上缴收入", "income remitted by affiliated units", REVENUE_KIND, null),
	OTHER_INCOME("other-income", "其他收入", "other income", REVENUE_KIND, null),
	GENERAL_PUBLIC("general-public-budget", "一般公共预算财政拨款", "fiscal appropriation from the general public budget",
			BUDGET_KIND, null),
	GOVERNMENT_FUND("government-fund-budget", "政府性基金预算财政拨款",
			"fiscal appropriation from the government-managed funds budget", BUDGET_KIND, null),
	STATE_CAPITAL("state-capital-budget", "国有资本经营预算财政拨款",
			"fiscal appropriation from the state capital operations budget", BUDGET_KIND, null),
	CENTRAL("central", "中央安排", "arranged by the centre", GOVERNMENT_LEVEL, null),
	REGIONAL("regional", "自治区安排", "arranged by the autonomous region", GOVERNMENT_LEVEL, null),
	PREFECTURAL("prefectural", "地（州、市）安排", "arranged by the prefecture or city", GOVERNMENT_LEVEL, null),
	OTHER_FUNDS("other-funds", "其他资金", "other funds", GOVERNMENT_LEVEL, null),
	CURRENT_YEAR("current-year-appropriation", "当年财政拨款", "current-year appropriation", APPROPRIATION_KIND, null),
	/**
	 * Tables that print the two parts of {@link #CURRENT_YEAR} do not print it itself.
	 */
	CURRENT_YEAR_CENTRAL("current-year-appropriation-central", "当年财政拨款（中央部分）",
			"current-year appropriation, the centre's part", APPROPRIATION_KIND, CURRENT_YEAR),
	CURRENT_YEAR_LOCAL("current-year-appropriation-local", "当年财政拨款（地方部分）", "current-year appropriation, the local part",
			APPROPRIATION_KIND, CURRENT_YEAR),
	CARRYOVER("prior-year-carryover", "上年结转资金", "prior-year carry-over", APPROPRIATION_KIND, null),
	OTHER_PROJECT_FUNDS("other-project-funds", "其他资金", "other funds", APPROPRIATION_KIND, null);

	private final String code;

	private final String label;

	private final String english;

	private final FundingDimension dimension;

	private final @Nullable Source parent;

	Source(String code, String label, String english, FundingDimension dimension, @Nullable Source parent) {
		this.code = code;
		this.label = label;
		this.english = english;
		this.dimension = dimension;
		this.parent = parent;
	}

	String code() {
		return this.code;
	}

	/** The name as tables print it; that of a part contains the whole's. */
	String label() {
		return this.label;
	}

	@Nullable Source parent() {
		return this.parent;
	}

	FundingSource row(SourceSpans lines) {
		return new FundingSource(this.code, this.label, this.english, this.dimension,
				(this.parent != null) ? this.parent.code : null, lines);
	}

}
