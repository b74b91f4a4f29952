package org.fundtrace.query.mapping;

import java.util.List;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of directives that the SDL applies. */
final class Directives {

	private Directives() {
	}

	static boolean has(GraphQLDirectiveContainer element, String directive) {
		return element.hasAppliedDirective(directive);
	}

	/**
	 * The property that an element stands for, where it does not have a name of its own.
	 */
	static String property(GraphQLDirectiveContainer element, String otherwise) {
		String property = findString(element, "property", "name");
		return (property != null) ? property : otherwise;
	}

	/** The value of a directive's argument; null where either is not there. */
	static @Nullable String findString(GraphQLDirectiveContainer element, String directive, String argument) {
		GraphQLAppliedDirective applied = element.getAppliedDirective(directive);
		if (applied == null) {
			return null;
		}
		Object value = applied.getArgument(argument).getValue();
		return (value != null) ? value.toString() : null;
	}

	/**
	 * The values of a directive's list argument; empty where either is not there.
	 */
	static List<String> strings(GraphQLDirectiveContainer element, String directive, String argument) {
		GraphQLAppliedDirective applied = element.getAppliedDirective(directive);
		if (applied == null) {
			return List.of();
		}
		List<?> values = applied.getArgument(argument).getValue();
		return (values != null) ? values.stream().map(String::valueOf).toList() : List.of();
	}

}
