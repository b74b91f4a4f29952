package org.fundtrace.query.mapping;

import java.util.Map;

/**
 * How a filter of the SDL is a condition on a node.
 *
 * @param name the name of the input type
 * @param fields what its fields stand for
 */
public record FilterMapping(String name, Map<String, FilterField> fields) {

	/** What one field of a filter stands for. */
	public sealed interface FilterField {

	}

	/** Several conditions of the same filter, or the opposite of one. */
	public enum Junction implements FilterField {

		/** All hold. */
		AND,

		/** One holds at least. */
		OR,

		/** It does not hold. */
		NOT

	}

	/** Comparisons with a property. */
	public record Comparisons(String property, ComparedValue value) implements FilterField {
	}

	/** A property is a value, or is one of several. */
	public record Equality(String property, boolean several) implements FilterField {
	}

	/** A Cypher expression over {@code this} is true or false. */
	public record Truth(CypherTemplate expression) implements FilterField {
	}

	/** One node at least that a traversal reaches meets another filter. */
	public record Reached(Traversal traversal, String filter) implements FilterField {
	}

}
