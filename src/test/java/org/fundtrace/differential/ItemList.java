package org.fundtrace.differential;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A list as a field gives it, with what its arguments say.
 *
 * @param type the type of its items
 * @param place the type and the field that give it
 * @param items all that the filter leaves, in no order
 * @param via the allocations that lead to an item, by the item; null where none do
 * @param arguments the arguments of the field
 */
record ItemList(String type, String place, List<Item> items, @Nullable Map<Item, List<Item>> via,
		Map<String, ? extends @Nullable Object> arguments) {

	static final int DEFAULT_SIZE = 20;

	ItemOrder order() {
		return ItemOrder.of(this.arguments.get("orderBy"));
	}

	boolean isBackward() {
		return this.arguments.get("last") != null || this.arguments.get("before") != null;
	}

	/** The cursor that bounds the page. */
	@Nullable String cursor() {
		return (String) this.arguments.get(isBackward() ? "before" : "after");
	}

	private int size() {
		Object size = this.arguments.get(isBackward() ? "last" : "first");
		return (size != null) ? (Integer) size : DEFAULT_SIZE;
	}

	/** All items on the page's side of a position, in order. */
	private List<Item> eligible(@Nullable Item position) {
		ItemOrder order = order();
		return this.items.stream().sorted(order).filter((item) -> {
			int side = (position != null) ? order.compare(item, position) : 0;
			return position == null || (isBackward() ? side < 0 : side > 0);
		}).toList();
	}

	List<Item> page(@Nullable Item position) {
		List<Item> eligible = eligible(position);
		int size = Math.min(size(), eligible.size());
		return isBackward() ? eligible.subList(eligible.size() - size, eligible.size()) : eligible.subList(0, size);
	}

	boolean hasNextPage(@Nullable Item position) {
		return isBackward() ? position != null : eligible(position).size() > size();
	}

	boolean hasPreviousPage(@Nullable Item position) {
		return isBackward() ? eligible(position).size() > size() : position != null;
	}

}
