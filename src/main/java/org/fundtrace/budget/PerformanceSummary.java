package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * What the account says of its self-evaluations as a whole.
 */
public record PerformanceSummary(@Nullable Count overallTables, @Nullable Money overallFullYearBudget,
		@Nullable Money overallExecuted, @Nullable Count projects, @Nullable Money projectsFullYearBudget,
		@Nullable Money projectsExecuted, SourceSpans lines) implements Sourced {

}
