package org.fundtrace.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as read from its file.
 *
 * @param missing the columns that the file lacks; their cells are empty
 */
record TableRows(Table<?> table, Set<String> missing, List<Row> rows) {

	/** Whether the file has all of these columns. */
	boolean has(List<String> columns) {
		return columns.stream().noneMatch(this.missing::contains);
	}

	/** The rows that could be read, as values. */
	<R extends Record> Stream<R> values(Class<R> type) {
		return this.rows.stream().map(Row::value).filter(type::isInstance).map(type::cast);
	}

}
