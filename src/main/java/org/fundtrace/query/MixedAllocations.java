package org.fundtrace.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Refuses to add up allocations that must not be added: dimensions cut the same money in
 * different ways, and what a department has as a whole goes to its projects in parts. It
 * is decided from place and arguments alone, so that an operation does not work today and
 * fail with tomorrow's data.
 */
final class MixedAllocations {

	private static final String LEVEL = "LEVEL";

	private static final String DIMENSION = "DIMENSION";

	private MixedAllocations() {
	}

	/**
	 * What is wrong with adding up a list of allocations.
	 * @param apart the aspects in which its place makes all items alike
	 * @param where its filter
	 * @param by what it is grouped by
	 * @return the problem and what to do about it; null where there is none
	 */
	static @Nullable String problem(Set<String> apart, Map<?, ?> where, List<String> by) {
		boolean oneLevel = apart.contains(LEVEL) || by.contains(LEVEL) || by.contains("PROJECT")
				|| holds(where, MixedAllocations::fixesLevel);
		boolean oneDimension = apart.contains(DIMENSION) || by.contains(DIMENSION) || by.contains("FUNDING_SOURCE")
				|| holds(where, MixedAllocations::fixesDimension);
		if (oneLevel && oneDimension) {
			return null;
		}
		StringJoiner advice = new StringJoiner("; ");
		if (!oneDimension) {
			advice.add("the dimensions cut the same money in different ways: filter by fundingSource with a dimension, "
					+ "an id or a code, or group by DIMENSION or FUNDING_SOURCE");
		}
		if (!oneLevel) {
			advice.add("money to a department as a whole holds the money to its projects: filter by toProject, "
					+ "or group by LEVEL or PROJECT");
		}
		return "Allocations would be added that must not be: " + advice;
	}

	private static boolean fixesLevel(Map<?, ?> filter) {
		return filter.get("toProject") != null || filter.get("project") != null;
	}

	private static boolean fixesDimension(Map<?, ?> filter) {
		return filter.get("fundingSource") instanceof Map<?, ?> source && holds(source, MixedAllocations::isOfOne);
	}

	private static boolean isOfOne(Map<?, ?> source) {
		return source.get("dimension") != null || isEqual(source.get("id")) || isEqual(source.get("code"));
	}

	private static boolean isEqual(@Nullable Object comparisons) {
		return comparisons instanceof Map<?, ?> given && given.get("eq") != null;
	}

	/** Whether a filter, or one of those that must hold with it, has a property. */
	private static boolean holds(Map<?, ?> filter, Predicate<Map<?, ?>> property) {
		return property.test(filter) || listed(filter.get("and")).anyMatch((part) -> holds(part, property));
	}

	private static Stream<Map<?, ?>> listed(@Nullable Object filters) {
		return (filters instanceof Collection<?> all) ? all.stream().map((each) -> (Map<?, ?>) each) : Stream.empty();
	}

}
