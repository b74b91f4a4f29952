package org.fundtrace.query;

import java.util.Map;

/**
 * How the fields of an aggregate are computed over the nodes of a list.
 *
 * @param type the name of the GraphQL type
 */
record AggregateMapping(String type, Map<String, AggregateField> fields) {

	/** Of a list whose groups are counted and nothing else. */
	static final AggregateMapping NONE = new AggregateMapping("", Map.of());

	/** How one field is computed. */
	sealed interface AggregateField {

	}

	/** A count, as a Cypher expression over {@code this}. */
	record Counted(CypherTemplate expression) implements AggregateField {
	}

	/**
	 * Sum, least, greatest and average of a property.
	 *
	 * @param money whether it is an amount in fen (分), else a scaled decimal
	 */
	record Measured(String property, boolean money) implements AggregateField {
	}

	/** A percentage of two sums. */
	record Rate(String part, String whole) implements AggregateField {
	}

}
