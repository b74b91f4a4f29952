package org.fundtrace.budget;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Money that a source gave to the department as a whole or to one project.
 *
 * @param fundingSource the code of the source
 * @param project the name of the project; null for the whole department
 * @param label the name of the source as this table prints it
 * @param initialBudget null, as are the other measures, where the tables disagree on it
 * @param evidence the rule behind an inferred allocation, in words
 */
public record Allocation(int ordinal, String fundingSource, @Nullable String project, Basis basis,
		@Nullable String label, @Nullable Money initialBudget, @Nullable Money fullYearBudget, @Nullable Money executed,
		@Nullable Percentage executionRate, @Nullable String evidence, SourceSpans lines) implements Sourced {

	/** Executed over the full-year budget. */
	public Ratio executionRatio() {
		return Ratio.of(this.executionRate, this.executed, this.fullYearBudget);
	}

	/**
	 * Whether money went to a project, as far as is known: not where all three measures
	 * are printed as zero.
	 */
	public boolean pays() {
		return this.project != null && !Stream.of(this.initialBudget, this.fullYearBudget, this.executed)
			.allMatch((measure) -> measure != null && measure.fen() == 0);
	}

}
