package org.fundtrace.query.mapping;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a list in the Relay form can be asked for beside its pages.
 *
 * @param filter the name of the input type of {@code where}; null where there is none
 * @param orders the keys that the values of {@code orderBy} stand for
 * @param keyed the entries that an index gives in the list's orders; null where the items
 * are few enough to be sorted
 * @param groupings what the values of {@code by} stand for
 * @param apart the aspects in which all items are alike, so that they may be added
 * @param aggregate the name of the type of {@code aggregate}; null where there is none
 * @param group the name of the type of the groups; null where there are none
 */
public record ListMapping(@Nullable String filter, Map<String, OrderKey> orders, @Nullable KeyedEntries keyed,
		Map<String, Grouping> groupings, Set<String> apart, @Nullable String aggregate, @Nullable String group) {

	/** A list that is given whole, in its own order. */
	static final ListMapping PLAIN = new ListMapping(null, Map.of(), null, Map.of(), Set.of(), null, null);

	/**
	 * A property that a list can be ordered by.
	 *
	 * @param required whether every node has it
	 */
	public record OrderKey(String property, boolean required) {
	}

	/**
	 * Entries that stand for the items of a list.
	 *
	 * @param owner the property that is the id of the list's holder
	 * @param prefix what the names of the order keys begin with
	 * @param path clauses from an entry, {@code this}, to {@code node}; null where the
	 * entries are the items
	 * @param count a pattern whose ends are as many as the items; null where there is
	 * none
	 */
	public record KeyedEntries(String label, String owner, String prefix, @Nullable CypherTemplate path,
			@Nullable CypherTemplate count) {

		/** The name that an order key has on an entry. */
		public String key(String property) {
			return this.prefix.isEmpty() ? property
					: this.prefix + Character.toUpperCase(property.charAt(0)) + property.substring(1);
		}

	}

	/**
	 * What items are grouped by.
	 *
	 * @param statement an expression over {@code this}, or clauses to {@code node}
	 * @param type the type of the node; null for a value
	 */
	public record Grouping(CypherTemplate statement, @Nullable String type) {
	}

}
