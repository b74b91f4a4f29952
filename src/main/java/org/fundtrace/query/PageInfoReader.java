package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.fundtrace.query.answer.ObjectValue;
import org.jspecify.annotations.Nullable;

/** Reads where a page stands in its list. */
final class PageInfoReader implements FieldReader {

	private final Page page;

	private final Map<String, FieldReader> parts = new HashMap<>();

	PageInfoReader(Page page) {
		this.page = page;
	}

	/**
	 * Adds a field.
	 * @param cursor compiles what a cursor needs, which only the two cursors ask for
	 */
	void add(String resultKey, String field, Supplier<FieldReader> cursor) {
		boolean backward = this.page.backward();
		boolean bounded = this.page.cursor() != null;
		this.parts.put(resultKey, switch (field) {
			case "hasNextPage" -> (rows) -> backward ? bounded : this.page.hasMore(rows);
			case "hasPreviousPage" -> (rows) -> backward ? this.page.hasMore(rows) : bounded;
			case "startCursor" -> cursorOf(cursor.get(), true);
			case "endCursor" -> cursorOf(cursor.get(), false);
			default -> (rows) -> null;
		});
	}

	private FieldReader cursorOf(FieldReader cursor, boolean first) {
		return (rows) -> {
			List<?> items = this.page.items(rows);
			return items.isEmpty() ? null : cursor.read((List<?>) (first ? items.getFirst() : items.getLast()));
		};
	}

	@Override
	public ObjectValue read(List<?> rows) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.parts.forEach((key, part) -> values.put(key, part.read(rows)));
		return ObjectValue.of("PageInfo", values);
	}

}
