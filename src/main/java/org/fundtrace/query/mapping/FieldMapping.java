package org.fundtrace.query.mapping;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where the value of one GraphQL field stands in the graph. */
public sealed interface FieldMapping {

	/**
	 * A property of the node.
	 *
	 * @param property the property's name; within an embedded type its suffix
	 * @param value how the stored value becomes the field's value
	 */
	record Property(String property, ValueType value) implements FieldMapping {
	}

	/**
	 * The value of a Cypher expression over {@code this} and the field's arguments.
	 */
	record Expression(CypherTemplate template, ValueType value) implements FieldMapping {
	}

	/** The amount of the money that holds it, in the unit that an argument names. */
	record Amount() implements FieldMapping {
	}

	/** The same value for every object. */
	record Constant(String value) implements FieldMapping {
	}

	/**
	 * An object whose properties stand on the same node, each below a common prefix.
	 *
	 * @param prefix the property that holds the object's own value, if any, and the
	 * beginning of all others
	 */
	record Embedded(String prefix, String type) implements FieldMapping {
	}

	/**
	 * Nodes (or maps) that a traversal reaches.
	 *
	 * @param target what stands there
	 * @param order the property that orders a plain list
	 * @param list what a connection can be asked for beside its pages
	 * @param lookup the sets of arguments of which exactly one has to be given; empty
	 * where the field is not a look-up
	 */
	record Nodes(Traversal traversal, Target target, Cardinality cardinality, @Nullable String order, ListMapping list,
			List<ArgumentMapping> arguments, List<List<String>> lookup) implements FieldMapping {

		/** The type of the nodes, where they have one. */
		public String type() {
			return this.target.types().getFirst();
		}

	}

	/**
	 * What a field gives of the nodes that it reaches.
	 *
	 * @param types the type; several where the field is of an interface
	 * @param prefix of an embedded type: the property of the nodes that holds the object;
	 * empty where the nodes are the objects
	 */
	record Target(List<String> types, String prefix) {

		static Target of(String type) {
			return new Target(List.of(type), "");
		}

	}

	/** Any object by its id, or several by theirs. */
	record ById(boolean list) implements FieldMapping {
	}

	/**
	 * Nodes that a full-text index finds.
	 *
	 * @param names the properties that name a node, in the order of preference
	 * @param texts the properties with further text, in the order of preference
	 * @param typesByValue the types of the nodes, by the values of the argument
	 * {@code types}
	 */
	record Search(String index, List<String> names, List<String> texts,
			Map<String, String> typesByValue) implements FieldMapping {

		/** The names of the types, always in the same order. */
		public List<String> types() {
			return this.typesByValue.values().stream().sorted().toList();
		}

	}

	/** The flow of money from one node. */
	record Trace() implements FieldMapping {
	}

	/** How many objects a field gives, and in which form. */
	enum Cardinality {

		/** One or none. */
		ONE,

		/** A plain list. */
		LIST,

		/** A Relay connection. */
		CONNECTION

	}

	/**
	 * An argument that selects by equality.
	 *
	 * @param alternates a list property of further values that match as well
	 * @param byDefault the value where the client gives none or null; null for none
	 */
	record ArgumentMapping(String name, String property, @Nullable String alternates, @Nullable Object byDefault) {

		/** Its value among those that a client gives; null for none. */
		public @Nullable Object valueIn(Map<String, ? extends @Nullable Object> arguments) {
			Object given = arguments.get(this.name);
			return (given != null) ? given : this.byDefault;
		}

	}

}
