package org.fundtrace.query.flow;

/** The three measures of money that a line prints. */
public enum AllocationMeasure {

	/** 年初预算数. */
	INITIAL_BUDGET("initial budget"),

	/** 全年预算数. */
	FULL_YEAR_BUDGET("full-year budget"),

	/** 全年执行数. */
	EXECUTED("execution");

	private final String words;

	AllocationMeasure(String words) {
		this.words = words;
	}

	/** How a note calls it. */
	String words() {
		return this.words;
	}

}
