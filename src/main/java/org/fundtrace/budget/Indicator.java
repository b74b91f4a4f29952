package org.fundtrace.budget;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * An indicator (三级指标) of a self-evaluation.
 *
 * @param evaluation the ordinal of the self-evaluation
 * @param ordinal its place in the table
 * @param label the number as printed, {@code 指标 2：}
 * @param target 年度指标值
 * @param actual 实际完成值
 * @param weight 分值
 * @param score 得分
 * @param targetBasis 指标值设定依据
 * @param deviationReason 偏差原因分析及改进措施
 */
public record Indicator(int evaluation, int ordinal, @Nullable String label, String name, IndicatorCategory category,
		IndicatorKind kind, @Nullable IndicatorValue target, @Nullable IndicatorValue actual, @Nullable Figure weight,
		@Nullable Figure score, @Nullable String targetBasis, @Nullable String deviationReason,
		SourceSpans lines) implements Sourced {

	/**
	 * Whether the actual value reaches the target; null where either is missing or they
	 * cannot be compared.
	 */
	public @Nullable Boolean met() {
		return (this.target != null && this.actual != null) ? this.target.metBy(this.actual) : null;
	}

	/**
	 * Score over weight in percent, half up to two decimals; null where either is
	 * missing.
	 */
	public @Nullable BigDecimal scoreRate() {
		return (this.score != null && this.weight != null)
				? Percentage.compute(this.score.value(), this.weight.value(), 2) : null;
	}

}
