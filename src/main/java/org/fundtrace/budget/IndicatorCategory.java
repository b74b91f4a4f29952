package org.fundtrace.budget;

/** The first level of the indicators of a self-evaluation (一级指标). */
public enum IndicatorCategory implements PrintedWord {

	/** Output. */
	OUTPUT("产出指标"),

	/** Cost. */
	COST("成本指标"),

	/** Benefit. */
	BENEFIT("效益指标"),

	/** Satisfaction. */
	SATISFACTION("满意度指标"),

	/** Effectiveness of duties. */
	DUTY_EFFECTIVENESS("履职效能"),

	/** Sustainability. */
	SUSTAINABILITY("可持续发展能力");

	private final String printed;

	IndicatorCategory(String printed) {
		this.printed = printed;
	}

	@Override
	public String printed() {
		return this.printed;
	}

}
