package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Whether the amounts of a list of allocations may be added up: those of the department
 * as a whole hold those of its projects, and each dimension cuts the same money.
 */
final class AllocationRule {

	private AllocationRule() {
	}

	static boolean permits(ItemList list, List<String> by) {
		return !list.type().equals("Allocation") || (isOfOneLevel(list, by) && isOfOneDimension(list, by));
	}

	private static boolean isOfOneLevel(ItemList list, List<String> by) {
		return list.place().equals("Project.allocations") || by.contains("LEVEL") || by.contains("PROJECT")
				|| says(list.arguments().get("where"),
						(filter) -> filter.get("toProject") != null || filter.get("project") != null);
	}

	private static boolean isOfOneDimension(ItemList list, List<String> by) {
		return list.place().equals("FundingSource.allocations") || by.contains("DIMENSION")
				|| by.contains("FUNDING_SOURCE")
				|| says(list.arguments().get("where"), (filter) -> isOneDimension(filter.get("fundingSource")));
	}

	private static boolean isOneDimension(@Nullable Object source) {
		return says(source, (filter) -> filter.get("dimension") != null || isEqual(filter.get("id"))
				|| isEqual(filter.get("code")));
	}

	private static boolean isEqual(@Nullable Object filter) {
		return filter instanceof Map<?, ?> comparisons && comparisons.get("eq") != null;
	}

	/** Whether a filter says something at its top or within {@code and}. */
	private static boolean says(@Nullable Object where, Predicate<Map<?, ?>> what) {
		if (!(where instanceof Map<?, ?> filter)) {
			return false;
		}
		return what.test(filter) || (filter.get("and") instanceof List<?> parts
				&& parts.stream().anyMatch((part) -> says(Objects.requireNonNull(part), what)));
	}

}
