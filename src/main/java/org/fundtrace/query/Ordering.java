package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The order of a list: the given keys, nulls last in both directions, then the id.
 */
record Ordering(String type, List<Key> keys) {

	/** The order that {@code orderBy} asks for. */
	static Ordering of(String type, @Nullable Object orderBy, Map<String, String> properties) {
		List<Key> keys = new ArrayList<>();
		if (orderBy instanceof List<?> orders) {
			for (Object order : orders) {
				Map<?, ?> given = (Map<?, ?>) order;
				String property = properties.get(String.valueOf(given.get("field")));
				if (property != null && keys.stream().noneMatch((key) -> key.property().equals(property))) {
					keys.add(new Key(property, "DESC".equals(given.get("direction"))));
				}
			}
		}
		keys.add(new Key("id", false));
		return new Ordering(type, List.copyOf(keys));
	}

	/** Whether the id is the only key, so that its index gives the order. */
	boolean isById() {
		return this.keys.size() == 1;
	}

	/** A name of the order that does not change, for cursors. */
	String signature() {
		StringJoiner signature = new StringJoiner(",", this.type + ":", "");
		this.keys.forEach((key) -> signature.add(key.property() + (key.descending() ? "-" : "+")));
		return signature.toString();
	}

	/** The clause ORDER BY, or its reverse. */
	String orderBy(String node, boolean backward) {
		StringJoiner terms = new StringJoiner(", ", "ORDER BY ", "");
		for (Key key : this.keys) {
			String value = node + "." + key.property();
			if (!key.isId()) {
				terms.add(value + " IS NULL" + (backward ? " DESC" : ""));
			}
			terms.add(value + ((key.descending() != backward) ? " DESC" : ""));
		}
		return terms.toString();
	}

	/**
	 * The condition that holds for all nodes beyond a position.
	 * @param position the values of the keys there
	 * @param parameter binds a value
	 */
	String beyond(String node, List<@Nullable Object> position, boolean backward, Function<Object, String> parameter) {
		StringJoiner alternatives = new StringJoiner(" OR ", "(", ")");
		StringBuilder equalSoFar = new StringBuilder();
		for (int i = 0; i < this.keys.size(); i++) {
			String value = node + "." + this.keys.get(i).property();
			Object at = position.get(i);
			String bound = (at != null) ? parameter.apply(at) : null;
			String past = past(this.keys.get(i), value, bound, backward);
			if (past != null) {
				alternatives.add(equalSoFar + past);
			}
			equalSoFar.append((bound != null) ? value + " = " + bound : value + " IS NULL").append(" AND ");
		}
		return alternatives.toString();
	}

	/** The condition that one key lies beyond a value; null where nothing does. */
	private static @Nullable String past(Key key, String value, @Nullable String bound, boolean backward) {
		if (bound == null) {
			return backward ? value + " IS NOT NULL" : null;
		}
		String compared = value + ((key.descending() != backward) ? " < " : " > ") + bound;
		return (backward || key.isId()) ? compared : "(" + compared + " OR " + value + " IS NULL)";
	}

	/** One key of an order. */
	record Key(String property, boolean descending) {

		/** Whether it is the last key, which every node has. */
		boolean isId() {
			return "id".equals(this.property);
		}

	}

}
