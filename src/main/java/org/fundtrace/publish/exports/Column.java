package org.fundtrace.publish.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.query.walk.Leaf;
import org.jspecify.annotations.Nullable;

/** A column of a CSV file: a leaf of the rows. */
public record Column(Leaf leaf) {

	/** Stands between the values of a cell that has several. */
	static final String DELIMITER = "|";

	/** What a delimiter within a value becomes. */
	private static final String WIDE_DELIMITER = "｜";

	/** The way to the leaf: {@code initialBudget_amount}. */
	public String name() {
		return String.join("_", this.leaf.path());
	}

	/** The cell of a row; null where the row has no value. */
	@Nullable String cell(Map<String, ? extends @Nullable Object> row) {
		if (this.leaf.many()) {
			List<String> values = new ArrayList<>();
			collect(row, 0, values);
			return values.isEmpty() ? null : SpreadsheetGuard.guard(String.join(DELIMITER, values));
		}
		Object value = row;
		for (String key : this.leaf.path()) {
			value = (value instanceof Map<?, ?> object) ? object.get(key) : null;
		}
		return (value != null) ? single(value.toString()) : null;
	}

	private String single(String value) {
		return switch (this.leaf.kind()) {
			case TEXT, URL -> SpreadsheetGuard.guard(value);
			case INTEGER, DECIMAL, BOOLEAN, DATE, DATE_TIME -> value;
		};
	}

	/**
	 * An element without a value leaves a gap, so that the columns of a list of objects
	 * go on side by side.
	 */
	private void collect(@Nullable Object value, int depth, List<String> values) {
		if (value instanceof List<?> list) {
			list.forEach((element) -> collect(element, depth, values));
		}
		else if (value instanceof Map<?, ?> object) {
			Object inner = object.get(this.leaf.path().get(depth));
			if (inner != null || depth > 0) {
				collect(inner, depth + 1, values);
			}
		}
		else {
			values.add(Objects.toString(value, "").replace(DELIMITER, WIDE_DELIMITER));
		}
	}

}
