package org.fundtrace.differential;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * Fields of objects, their arguments and fields of input objects, by name.
 */
record Coordinates(Set<String> names) {

	private static final String INTROSPECTION = "__.*";

	static Coordinates of(GraphQLSchema schema) {
		TreeSet<String> names = new TreeSet<>();
		schema.getAllTypesAsList().forEach((type) -> {
			if (type.getName().matches(INTROSPECTION)) {
				return;
			}
			if (type instanceof GraphQLObjectType object) {
				object.getFieldDefinitions()
					.forEach((field) -> add(names, object.getName() + "." + field.getName(), field));
			}
			if (type instanceof GraphQLInputObjectType input) {
				input.getFieldDefinitions().forEach((field) -> names.add(input.getName() + "." + field.getName()));
			}
		});
		return new Coordinates(names);
	}

	private static void add(Set<String> names, String name, GraphQLFieldDefinition field) {
		names.add(name);
		field.getArguments().forEach((argument) -> names.add(name + "(" + argument.getName() + ")"));
	}

	/** Those that random operations ask for: all but searches and traces. */
	Coordinates askedByChance() {
		TreeSet<String> asked = new TreeSet<>(this.names);
		asked.removeIf((name) -> name.matches("(Search|Trace|TextRange|Residual).*|Query[.](search|trace)\\b.*"));
		return new Coordinates(asked);
	}

	/** Those that others have too. */
	Coordinates within(Coordinates others) {
		TreeSet<String> both = new TreeSet<>(this.names);
		both.retainAll(others.names);
		return new Coordinates(both);
	}

	List<String> missing(Ledger ledger) {
		return this.names.stream().filter((name) -> !ledger.exercised().contains(name)).toList();
	}

	/** The share that operations reached, in percent. */
	int reached(Ledger ledger) {
		return Ledger.percent(this.names.size() - missing(ledger).size(), this.names.size());
	}

}
