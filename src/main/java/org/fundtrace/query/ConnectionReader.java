package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.query.answer.ObjectValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list in the Relay form: some parts out of the page's rows, some out of the
 * holder's.
 */
final class ConnectionReader implements FieldReader {

	private final Map<String, FieldReader> parts = new HashMap<>();

	private final Map<String, FieldReader> ofWhole = new HashMap<>();

	private int rowsColumn = -1;

	/** Adds a part that is read out of the rows of the page. */
	void addOfPage(String resultKey, FieldReader part) {
		this.parts.put(resultKey, part);
	}

	/**
	 * Adds what is said of the whole list, which is read out of the row of the holder.
	 */
	void addOfWhole(String resultKey, FieldReader part) {
		this.ofWhole.put(resultKey, part);
	}

	void readRowsFrom(int column) {
		this.rowsColumn = column;
	}

	@Override
	public ObjectValue read(List<?> row) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.ofWhole.forEach((key, part) -> values.put(key, part.read(row)));
		if (this.rowsColumn >= 0) {
			List<?> rows = (List<?>) row.get(this.rowsColumn);
			this.parts.forEach((key, part) -> values.put(key, part.read(rows)));
		}
		return ObjectValue.of("Connection", values);
	}

}
