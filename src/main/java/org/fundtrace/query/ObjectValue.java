package org.fundtrace.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An object of an answer.
 *
 * @param type the name of its GraphQL object type
 * @param values its selected fields by result key (the alias, or else the name)
 */
public record ObjectValue(String type, Map<String, @Nullable Object> values) {

	/** The value of a selected field: a scalar, an object, a list, a problem or null. */
	public @Nullable Object get(String resultKey) {
		return this.values.get(resultKey);
	}

}
