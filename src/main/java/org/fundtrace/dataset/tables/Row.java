package org.fundtrace.dataset.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table as read.
 *
 * @param line the line of the file on which it starts, from 1
 * @param cells the texts in the order of the table's columns; empty where nothing stands
 * @param value the row as a value; null where a cell is malformed
 */
public record Row(int line, List<String> cells, @Nullable Record value) {

	/** The text in a column; empty where nothing stands. */
	public String cell(Table<?> table, Column column) {
		return this.cells.get(table.columns().indexOf(column));
	}

}
