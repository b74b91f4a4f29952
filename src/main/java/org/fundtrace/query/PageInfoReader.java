package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads where a page stands in its list. */
final class PageInfoReader implements FieldReader {

	private final Page page;

	private final Map<String, FieldReader> parts = new HashMap<>();

	PageInfoReader(Page page) {
		this.page = page;
	}

	void add(String resultKey, String field, FieldReader cursor) {
		boolean backward = this.page.backward();
		boolean bounded = this.page.cursor() != null;
		this.parts.put(resultKey, switch (field) {
			case "hasNextPage" -> (rows) -> backward ? bounded : this.page.hasMore(rows);
			case "hasPreviousPage" -> (rows) -> backward ? this.page.hasMore(rows) : bounded;
			case "startCursor" -> (rows) -> cursorOf(cursor, rows, true);
			case "endCursor" -> (rows) -> cursorOf(cursor, rows, false);
			default -> (rows) -> null;
		});
	}

	private @Nullable Object cursorOf(FieldReader cursor, List<?> rows, boolean first) {
		List<?> items = this.page.items(rows);
		return items.isEmpty() ? null : cursor.read((List<?>) (first ? items.getFirst() : items.getLast()));
	}

	@Override
	public ObjectValue read(List<?> rows) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.parts.forEach((key, part) -> values.put(key, part.read(rows)));
		return new ObjectValue("PageInfo", values);
	}

}
