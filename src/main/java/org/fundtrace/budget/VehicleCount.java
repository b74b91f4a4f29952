package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * How many vehicles of one kind the department holds.
 */
public record VehicleCount(int ordinal, String kind, Count count, @Nullable String note,
		SourceSpans lines) implements Sourced {

}
