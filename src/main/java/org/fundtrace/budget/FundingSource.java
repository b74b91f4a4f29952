package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A source of money in one of the dimensions that cut it.
 *
 * @param code a stable key, {@code general-public-budget}
 * @param parent the code of the source that it is part of
 */
public record FundingSource(String code, String name, String nameEn, FundingDimension dimension,
		@Nullable String parent, SourceSpans lines) implements Sourced {

}
