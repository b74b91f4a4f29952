package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

import org.fundtrace.query.mapping.ListMapping.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list: the given keys, nulls last in both directions, then the id.
 */
record Ordering(String type, List<Key> keys) {

	/** The key of hits that is no property. */
	static final String SCORE = "score";

	private static final String SEARCH = "Search ";

	/** The order that {@code orderBy} asks for. */
	static Ordering of(String type, @Nullable Object orderBy, Map<String, OrderKey> properties) {
		List<Key> keys = new ArrayList<>();
		if (orderBy instanceof List<?> orders) {
			for (Object order : orders) {
				Map<?, ?> given = (Map<?, ?>) order;
				OrderKey key = properties.get(String.valueOf(given.get("field")));
				if (key != null && keys.stream().noneMatch((each) -> each.property().equals(key.property()))) {
					keys.add(new Key(key.property(), "DESC".equals(given.get("direction")), key.required()));
				}
			}
		}
		keys.add(new Key("id", false, true));
		return new Ordering(type, List.copyOf(keys));
	}

	/**
	 * The order of the hits of a search.
	 * @param question a name of what is searched for, which scores depend on
	 */
	static Ordering ofSearch(String question) {
		return new Ordering(SEARCH + question, List.of(new Key(SCORE, true, true), new Key("id", false, true)));
	}

	/** The arguments that give the order, for people. */
	String kept() {
		return this.type.startsWith(SEARCH) ? "text, types and fiscalYear" : "orderBy";
	}

	/** Whether the id is the only key. */
	boolean isById() {
		return this.keys.size() == 1;
	}

	/** A name of the order that does not change, for cursors. */
	String signature() {
		StringJoiner signature = new StringJoiner(",", this.type + ":", "");
		this.keys.forEach((key) -> signature.add(key.property() + (key.descending() ? "-" : "+")));
		return signature.toString();
	}

	/** Whether some nodes may lack the first key. */
	boolean mayLackFirst() {
		return !this.keys.getFirst().required();
	}

	/**
	 * The terms of ORDER BY, or their reverse.
	 * @param from the first key that still decides
	 * @param present whether the first of these is known not to be missing
	 * @param name gives the expression of a key
	 */
	String terms(int from, boolean present, boolean backward, UnaryOperator<String> name) {
		StringJoiner terms = new StringJoiner(", ");
		for (int i = from; i < this.keys.size(); i++) {
			Key key = this.keys.get(i);
			String value = name.apply(key.property());
			if (!key.required() && !(present && i == from)) {
				terms.add(value + " IS NULL" + (backward ? " DESC" : ""));
			}
			terms.add(value + ((key.descending() != backward) ? " DESC" : ""));
		}
		return terms.toString();
	}

	/** One key of an order. */
	record Key(String property, boolean descending, boolean required) {
	}

}
