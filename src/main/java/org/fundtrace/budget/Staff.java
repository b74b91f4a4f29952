package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * How many people the department has.
 *
 * @param active 在职人员
 * @param veteranRetired 离休人员
 * @param retired 退休人员
 */
public record Staff(@Nullable Count total, @Nullable Count active, @Nullable Count veteranRetired,
		@Nullable Count retired, SourceSpans lines) implements Sourced {

}
