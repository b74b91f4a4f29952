package org.fundtrace.query;

import java.util.Map;

/**
 * How a filter of the SDL is a condition on a node.
 *
 * @param name the name of the input type
 * @param fields what its fields stand for
 */
record FilterMapping(String name, Map<String, FilterField> fields) {

	/** What one field of a filter stands for. */
	sealed interface FilterField {

	}

	/** Several conditions of the same filter, or the opposite of one. */
	enum Junction implements FilterField {

		/** All hold. */
		AND,

		/** One holds at least. */
		OR,

		/** It does not hold. */
		NOT

	}

	/** Comparisons with a property. */
	record Comparisons(String property, ComparedValue value) implements FilterField {
	}

	/** A property is a value, or is one of several. */
	record Equality(String property, boolean several) implements FilterField {
	}

	/** A Cypher expression over {@code this} is true or false. */
	record Truth(CypherTemplate expression) implements FilterField {
	}

	/** One node at least that a traversal reaches meets another filter. */
	record Reached(Traversal traversal, String filter) implements FilterField {
	}

}
