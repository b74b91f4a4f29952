package org.fundtrace.differential;

import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLInputObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that one field is given.
 *
 * @param type the type of the items of the field
 * @param filter the type of the argument where; null where there is none
 */
record Call(String type, @Nullable GraphQLInputObjectType filter, Map<String, Term> arguments) {

	private static final List<String> CURSORS = List.of("after", "before");

	private static final int TRIES = 5;

	/** Draws the variables among the arguments. */
	void draw(Draw draw) {
		this.arguments.forEach((name, term) -> {
			if (!name.equals("where") && !CURSORS.contains(name)) {
				draw.all(term);
			}
		});
		Term where = this.arguments.get("where");
		for (int i = 0; where != null && i < TRIES; i++) {
			draw.all(where);
			if (selects(where, draw)) {
				break;
			}
		}
		Term orderBy = this.arguments.get("orderBy");
		Object order = (orderBy != null) ? orderBy.resolve(draw.values()) : null;
		CURSORS.forEach((name) -> {
			if (this.arguments.get(name) instanceof Term.Variable cursor) {
				draw.cursor(cursor, this.type, order);
			}
		});
	}

	/** Whether a filter leaves some of all items but not all. */
	private boolean selects(Term where, Draw draw) {
		return where.resolve(draw.values()) instanceof Map<?, ?> given
				&& selects(draw.graph(), this.type, this.filter, given);
	}

	static boolean selects(ReferenceGraph graph, String type, @Nullable GraphQLInputObjectType filter,
			Map<?, ?> given) {
		return filter != null && new ObjectFilter(filter, given).divides(graph.all(type));
	}

}
