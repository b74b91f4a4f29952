package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.differential.Term.EnumName;
import org.jspecify.annotations.Nullable;

/** The values that the items of a type have in one field. */
final class Samples {

	private static final int TRIES = 5;

	private final ReferenceGraph graph;

	private final String type;

	private final String field;

	Samples(ReferenceGraph graph, String type, String field) {
		this.graph = graph;
		this.type = type;
		this.field = field;
	}

	/** The value of any item that has one; null where chance finds none. */
	@Nullable Object value(Dice dice) {
		List<Item> items = this.graph.all(this.type);
		for (int i = 0; i < TRIES && !items.isEmpty(); i++) {
			Object value = Derived.of(dice.one(items), this.field);
			if (value != null) {
				return value;
			}
		}
		return null;
	}

	/** The value of an enum. */
	@Nullable EnumName constant(Dice dice) {
		Object value = value(dice);
		return (value != null) ? new EnumName(value.toString()) : null;
	}

	List<EnumName> constants(Dice dice, int count) {
		List<EnumName> constants = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			EnumName constant = constant(dice);
			if (constant != null) {
				constants.add(constant);
			}
		}
		return constants;
	}

}
