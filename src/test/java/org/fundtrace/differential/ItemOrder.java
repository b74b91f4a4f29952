package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The order of a list: keys with their directions, nulls last in both, then the id.
 *
 * @param keys fields, each with whether it descends
 */
record ItemOrder(Map<String, Boolean> keys) implements Comparator<Item> {

	/** The order that an argument asks for; a key that is given twice counts once. */
	static ItemOrder of(@Nullable Object orderBy) {
		Map<String, Boolean> keys = new LinkedHashMap<>();
		List<?> given = (orderBy instanceof List<?> orders) ? orders : List.of();
		for (Object order : given) {
			Map<?, ?> key = (Map<?, ?>) order;
			keys.putIfAbsent(camelCase(String.valueOf(key.get("field"))), isDescending(key.get("direction")));
		}
		return new ItemOrder(keys);
	}

	static boolean isDescending(@Nullable Object direction) {
		return direction != null && direction.toString().equals("DESC");
	}

	/** The name of the field that an enum value such as TOTAL_SCORE names. */
	static String camelCase(String constant) {
		StringBuilder name = new StringBuilder();
		for (String word : new ArrayList<>(List.of(constant.toLowerCase(Locale.ROOT).split("_", -1)))) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

	@Override
	public int compare(Item one, Item other) {
		for (Map.Entry<String, Boolean> key : this.keys.entrySet()) {
			int order = compare(Derived.of(one, key.getKey()), Derived.of(other, key.getKey()), key.getValue());
			if (order != 0) {
				return order;
			}
		}
		return one.id().compareTo(other.id());
	}

	/** Compares two values, nulls last whichever the direction. */
	static int compare(@Nullable Object one, @Nullable Object other, boolean descending) {
		boolean known = one != null && other != null;
		return (known && descending) ? -Ordered.compare(one, other) : Ordered.compare(one, other);
	}

	/** The same for the same order, however it was written. */
	String signature() {
		return this.keys.toString();
	}

}
