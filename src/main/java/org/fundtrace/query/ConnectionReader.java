package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads a list in the Relay form: some parts out of the page's rows, some out of the
 * holder's.
 */
final class ConnectionReader implements FieldReader {

	private final Map<String, FieldReader> parts = new HashMap<>();

	private final Map<String, FieldReader> totals = new HashMap<>();

	private int rowsColumn = -1;

	/** Adds a part that is read out of the rows of the page. */
	void addOfPage(String resultKey, FieldReader part) {
		this.parts.put(resultKey, part);
	}

	/** Adds the total, which is read out of the row of the holder. */
	void addTotal(String resultKey, FieldReader total) {
		this.totals.put(resultKey, total);
	}

	/** Whether any part is read out of the rows of the page. */
	boolean readsRows() {
		return !this.parts.isEmpty();
	}

	void readRowsFrom(int column) {
		this.rowsColumn = column;
	}

	@Override
	public ObjectValue read(List<?> row) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.totals.forEach((key, total) -> values.put(key, total.read(row)));
		if (this.rowsColumn >= 0) {
			List<?> rows = (List<?>) row.get(this.rowsColumn);
			this.parts.forEach((key, part) -> values.put(key, part.read(rows)));
		}
		return new ObjectValue("Connection", values);
	}

}
