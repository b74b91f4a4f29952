package org.fundtrace.budget;

/** The second level of the indicators of a self-evaluation (二级指标). */
public enum IndicatorKind implements PrintedWord {

	/** Quantity. */
	QUANTITY("数量指标"),

	/** Quality. */
	QUALITY("质量指标"),

	/** Timeliness. */
	TIMELINESS("时效指标"),

	/** Economic cost. */
	ECONOMIC_COST("经济成本指标"),

	/** Social cost. */
	SOCIAL_COST("社会成本指标"),

	/** Ecological cost. */
	ECOLOGICAL_COST("生态环境成本指标"),

	/** Economic benefit. */
	ECONOMIC_BENEFIT("经济效益指标"),

	/** Social benefit. */
	SOCIAL_BENEFIT("社会效益指标"),

	/** Ecological benefit. */
	ECOLOGICAL_BENEFIT("生态效益指标"),

	/** Sustained impact. */
	SUSTAINED_IMPACT("可持续影响指标"),

	/** Satisfaction. */
	SATISFACTION("满意度指标");

	private final String printed;

	IndicatorKind(String printed) {
		this.printed = printed;
	}

	@Override
	public String printed() {
		return this.printed;
	}

}
