package org.fundtrace.query;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one statement is made with: its mapping and limits, its parameters and variables.
 * Both are named in the order of their use, so that equal selections give equal texts.
 */
final class Compilation {

	private final GraphMapping mapping;

	private final QueryLimits limits;

	private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

	private int variables;

	Compilation(GraphMapping mapping, QueryLimits limits) {
		this.mapping = mapping;
		this.limits = limits;
	}

	GraphMapping mapping() {
		return this.mapping;
	}

	QueryLimits limits() {
		return this.limits;
	}

	/** A variable that the statement does not use yet. */
	String variable() {
		return "n" + this.variables++;
	}

	/** A new parameter for a value, such as {@code $p1}. */
	String parameter(@Nullable Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return "$" + name;
	}

	/** Parameters for the arguments of one field, each bound once. */
	CypherTemplate.Parameters parametersOf(Map<String, ? extends @Nullable Object> arguments) {
		Map<String, String> bound = new HashMap<>();
		return (argument) -> bound.computeIfAbsent(argument, (name) -> parameter(arguments.get(name)));
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

}
