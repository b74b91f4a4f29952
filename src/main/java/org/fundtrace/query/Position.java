package org.fundtrace.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Where a page begins: beyond the item with these keys.
 *
 * @param values the values of the order's keys there
 * @param backward whether the page lies before it
 */
record Position(Ordering ordering, List<@Nullable Object> values, boolean backward) {

	/** Whether the item lacks the first key. */
	boolean lacksFirst() {
		return this.values.getFirst() == null;
	}

	/**
	 * The condition that holds for all nodes beyond it.
	 * @param from the first key that still decides
	 * @param present whether the first of these is known not to be missing; the condition
	 * then begins with a range, which an index can seek
	 * @param name gives the expression of a key
	 * @param parameter binds a value
	 */
	String beyond(int from, boolean present, UnaryOperator<String> name, Function<Object, String> parameter) {
		Ordering.Key key = this.ordering.keys().get(from);
		Object at = this.values.get(from);
		String value = name.apply(key.property());
		boolean last = from == this.ordering.keys().size() - 1;
		if (at == null) {
			String rest = last ? "false" : beyond(from + 1, false, name, parameter);
			return this.backward ? "(" + value + " IS NOT NULL OR " + rest + ")" : value + " IS NULL AND " + rest;
		}
		String bound = parameter.apply(at);
		String sign = (key.descending() != this.backward) ? " < " : " > ";
		if (last) {
			return value + sign + bound;
		}
		String rest = beyond(from + 1, false, name, parameter);
		if (present || key.required()) {
			return value + sign.stripTrailing() + "= " + bound + " AND (" + value + sign + bound + " OR " + rest + ")";
		}
		String missing = this.backward ? "" : " OR " + value + " IS NULL";
		return "(" + value + sign + bound + missing + " OR " + value + " = " + bound + " AND " + rest + ")";
	}

}
