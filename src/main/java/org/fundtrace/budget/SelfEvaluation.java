package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation table (绩效自评表) of one project or of the whole department.
 *
 * @param ordinal 0 for the whole department
 * @param project the name of the project; null for the whole department
 * @param organization who evaluates, as the table prints it
 * @param initialBudget the total of the sources, as are the two next
 * @param executionWeight the weight (分值) of the execution rate
 * @param executionScore the score (得分) of the execution rate
 * @param totalWeight 总分 of the weights
 */
public record SelfEvaluation(int ordinal, @Nullable String project, String title, @Nullable String organization,
		@Nullable FiscalYear year, @Nullable Money initialBudget, @Nullable Money fullYearBudget,
		@Nullable Money executed, @Nullable Figure executionWeight, @Nullable Percentage executionRate,
		@Nullable Figure executionScore, @Nullable Figure totalWeight, @Nullable Figure totalScore,
		SourceSpans lines) implements Sourced {

	/** Executed over the full-year budget. */
	public Ratio executionRatio() {
		return Ratio.of(this.executionRate, this.executed, this.fullYearBudget);
	}

}
