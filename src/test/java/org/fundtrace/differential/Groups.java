package org.fundtrace.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The groups of a list.
 *
 * @param by the names of the dimensions
 */
record Groups(ItemList list, List<String> by) {

	static final int DEFAULT_FIRST = 100;

	int count() {
		return members().size();
	}

	List<Item> page(@Nullable Object orderBy, @Nullable Object first) {
		List<Item> groups = new ArrayList<>();
		members().forEach((keys, items) -> groups.add(group(keys, items)));
		return groups.stream().sorted(order(orderBy)).limit((first != null) ? (Integer) first : DEFAULT_FIRST).toList();
	}

	private Map<List<GroupKey>, List<Item>> members() {
		Map<List<GroupKey>, List<Item>> members = new LinkedHashMap<>();
		for (Item item : this.list.items()) {
			List<GroupKey> keys = this.by.stream().map((dimension) -> GroupKey.of(item, dimension)).toList();
			members.computeIfAbsent(keys, (key) -> new ArrayList<>()).add(item);
		}
		return members;
	}

	private Item group(List<GroupKey> keys, List<Item> items) {
		Item group = new Item(this.list.type() + "Group", "");
		Aggregates aggregates = new Aggregates(items);
		return group.set("keys", keys.stream().map(GroupKey::item).toList())
			.set("count", items.size())
			.set("aggregate", aggregates.of(this.list.type()))
			.set("order", new Sortable(keys, aggregates));
	}

	private static Comparator<Item> order(@Nullable Object orderBy) {
		List<Comparator<Sortable>> keys = new ArrayList<>();
		List<?> given = (orderBy instanceof List<?> orders) ? orders : List.of();
		for (Object entry : given) {
			Map<?, ?> key = (Map<?, ?>) entry;
			boolean descending = ItemOrder.isDescending(key.get("direction"));
			keys.add(by(String.valueOf(key.get("field")), descending));
		}
		keys.add(by("KEY", false));
		return Comparator.comparing(Groups::sortable,
				(one, other) -> keys.stream()
					.mapToInt((key) -> key.compare(one, other))
					.filter((order) -> order != 0)
					.findFirst()
					.orElse(0));
	}

	private static Sortable sortable(Item group) {
		return (group.get("order") instanceof Sortable sortable) ? sortable
				: new Sortable(List.of(), new Aggregates(List.of()));
	}

	private static Comparator<Sortable> by(String field, boolean descending) {
		return (one, other) -> switch (field) {
			case "KEY" -> compareKeys(one.keys(), other.keys(), descending);
			case "COUNT" -> ItemOrder.compare(one.count(), other.count(), descending);
			default -> ItemOrder.compare(one.sum(field), other.sum(field), descending);
		};
	}

	private static int compareKeys(List<GroupKey> ones, List<GroupKey> others, boolean descending) {
		for (int i = 0; i < ones.size(); i++) {
			int order = ones.get(i).compareTo(others.get(i), descending);
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	/** What groups are ordered by. */
	private record Sortable(List<GroupKey> keys, Aggregates aggregates) {

		int count() {
			return this.aggregates.items().size();
		}

		@Nullable BigDecimal sum(String field) {
			return this.aggregates.sum(ItemOrder.camelCase(field));
		}

	}

}
