package org.fundtrace.dataset.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the values of a Java type stand in a cell.
 *
 * @param parse reads a cell that is not empty; throws IllegalArgumentException that says
 * what would be right
 * @param format writes what parse reads
 * @param figure whether it is a number, which must not stand inside a longer one
 * @param schema the properties of a Frictionless field, {@code type} first
 */
public record CellType(Class<?> javaType, Function<String, Object> parse, Function<Object, String> format,
		boolean figure, Map<String, Object> schema) {

	static <T> CellType text(Class<T> javaType, String type, Function<String, T> parse, Function<T, String> format) {
		return new CellType(javaType, parse::apply, (value) -> format.apply(javaType.cast(value)), false,
				Map.of("type", type));
	}

	static <T> CellType figure(Class<T> javaType, String type, Function<String, T> parse, Function<T, String> format) {
		return new CellType(javaType, parse::apply, (value) -> format.apply(javaType.cast(value)), true,
				Map.of("type", type));
	}

	/** With one more property of the field; {@code constraints} hold their own map. */
	CellType with(String property, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.schema);
		more.put(property, value);
		return new CellType(this.javaType, this.parse, this.format, this.figure, more);
	}

	/** Whether a cell holds several texts. */
	public boolean list() {
		return this.javaType == List.class;
	}

	/** The texts of a cell, one where it is no list; none where it is empty. */
	public List<String> items(String cell) {
		if (cell.isEmpty()) {
			return List.of();
		}
		return list() ? CellTypes.split(cell) : List.of(cell);
	}

}
