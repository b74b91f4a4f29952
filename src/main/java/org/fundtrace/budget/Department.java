package org.fundtrace.budget;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A department (部门) that accounts, or one that shares a duty with it.
 */
public record Department(String name, @Nullable String nameEn, List<String> alternateNames, @Nullable String region,
		@Nullable String regionCode, SourceSpans lines) implements Sourced {

	public Department {
		alternateNames = List.copyOf(alternateNames);
	}

}
