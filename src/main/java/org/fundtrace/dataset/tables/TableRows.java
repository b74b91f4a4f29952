package org.fundtrace.dataset.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as read from its file.
 *
 * @param missing the columns that the file lacks; their cells are empty
 */
public record TableRows(Table<?> table, Set<String> missing, List<Row> rows) {

	/** Whether the file has all of these columns. */
	public boolean has(List<String> columns) {
		return columns.stream().noneMatch(this.missing::contains);
	}

	/** The rows that could be read, as values. */
	public <R extends Record> Stream<R> values(Class<R> type) {
		return this.rows.stream().map(Row::value).filter(type::isInstance).map(type::cast);
	}

}
