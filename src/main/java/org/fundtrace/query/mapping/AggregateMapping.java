package org.fundtrace.query.mapping;

import java.util.Map;
import java.util.Optional;

/**
 * How the fields of an aggregate are computed over the nodes of a list.
 *
 * @param type the name of the GraphQL type
 */
public record AggregateMapping(String type, Map<String, AggregateField> fields) {

	/** Of a list whose groups are counted and nothing else. */
	public static final AggregateMapping NONE = new AggregateMapping("", Map.of());

	/**
	 * The name of the field that a value of an order stands for; empty where it has none.
	 */
	public Optional<String> findField(String constant) {
		return Optional.of(ListMappingReader.camelCase(constant)).filter(this.fields::containsKey);
	}

	/** How one field is computed. */
	public sealed interface AggregateField {

	}

	/** A count, as a Cypher expression over {@code this}. */
	public record Counted(CypherTemplate expression) implements AggregateField {
	}

	/**
	 * Sum, least, greatest and average of a property.
	 *
	 * @param money whether it is an amount in fen (分), else a scaled decimal
	 */
	public record Measured(String property, boolean money) implements AggregateField {
	}

	/** A percentage of two sums. */
	public record Rate(String part, String whole) implements AggregateField {
	}

}
