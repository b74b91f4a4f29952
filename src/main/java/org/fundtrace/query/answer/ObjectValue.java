package org.fundtrace.query.answer;

import java.util.Map;

import org.fundtrace.graph.Utf8Text;
import org.jspecify.annotations.Nullable;

/** An object of an answer, with its selected fields. */
public interface ObjectValue {

	/**
	 * An object whose values are known.
	 * @param type the name of its GraphQL object type
	 * @param values its selected fields by result key (the alias, or else the name)
	 */
	static ObjectValue of(String type, Map<String, ? extends @Nullable Object> values) {
		return new KnownValues(type, values);
	}

	/** The name of its GraphQL object type. */
	String type();

	/**
	 * The value of a selected field: a scalar, an object, a list, a problem or null. A
	 * text may be a {@link Utf8Text}.
	 */
	@Nullable Object get(String resultKey);

	/** An object whose values are known. */
	record KnownValues(String type, Map<String, ? extends @Nullable Object> values) implements ObjectValue {

		@Override
		public @Nullable Object get(String resultKey) {
			return this.values.get(resultKey);
		}

	}

}
