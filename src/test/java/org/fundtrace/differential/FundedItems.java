package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a source paid for.
 *
 * @param via the allocations that lead to each item, by their ids
 */
record FundedItems(Map<Item, List<Item>> via) {

	/** What a field of an item gives; null where it is no list below a source. */
	static @Nullable FundedItems find(Item holder, String field, @Nullable Object basis) {
		boolean funded = holder.type().equals("FundingSource")
				&& List.of("projects", "units", "outcomes").contains(field);
		if (!funded) {
			return null;
		}
		Map<Item, List<Item>> via = new LinkedHashMap<>();
		holder.items("allocations")
			.stream()
			.filter((allocation) -> paid(allocation, basis))
			.sorted(Comparator.comparing(Item::id))
			.forEach((allocation) -> reached(allocation.there("project"), field)
				.forEach((item) -> via.computeIfAbsent(item, (key) -> new ArrayList<>()).add(allocation)));
		return new FundedItems(via);
	}

	private static boolean paid(Item allocation, @Nullable Object basis) {
		boolean isBasis = !(basis instanceof List<?> bases) || bases.contains(allocation.text("basis"));
		return isBasis && allocation.get("project") != null && Boolean.FALSE.equals(allocation.get(ProjectFacts.ZERO));
	}

	private static Stream<Item> reached(Item project, String field) {
		return switch (field) {
			case "projects" -> Stream.of(project);
			case "units" -> Stream.ofNullable(project.item("implementingUnit"));
			default -> project.items("indicators").stream();
		};
	}

	List<Item> items() {
		return List.copyOf(this.via.keySet());
	}

}
