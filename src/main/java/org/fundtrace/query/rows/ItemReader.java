package org.fundtrace.query.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of items that were computed, and so are no rows.
 *
 * @param type the name of the GraphQL object type
 * @param fields gives the value of a selected field, by result key
 */
public record ItemReader<T>(String type, Map<String, Function<T, @Nullable Object>> fields) {

	/**
	 * What reads the fields that are selected.
	 * @param reader gives the way to read one of them
	 */
	public static <T> ItemReader<T> of(String type, ExecutableNormalizedField selected,
			Function<ExecutableNormalizedField, Function<T, @Nullable Object>> reader) {
		Map<String, Function<T, @Nullable Object>> fields = new HashMap<>();
		selected.getChildren().forEach((field) -> fields.put(field.getResultKey(), reader.apply(field)));
		return new ItemReader<>(type, fields);
	}

	/** The objects of items, in their order. */
	public List<ObjectValue> readAll(List<T> items) {
		return items.stream().map(this::read).toList();
	}

	private ObjectValue read(T item) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.fields.forEach((key, field) -> values.put(key, field.apply(item)));
		return ObjectValue.of(this.type, values);
	}

}
