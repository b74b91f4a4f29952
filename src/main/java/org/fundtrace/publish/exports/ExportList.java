package org.fundtrace.publish.exports;

import java.util.List;

import org.fundtrace.query.walk.ListOperation;

/** A list that can be taken away. */
public record ExportList(ListOperation operation) {

	/** What it is asked for by, and its file is called. */
	public String name() {
		return this.operation.name();
	}

	/** The columns that it has in CSV. */
	public List<Column> columns() {
		return this.operation.leaves().stream().map(Column::new).toList();
	}

}
