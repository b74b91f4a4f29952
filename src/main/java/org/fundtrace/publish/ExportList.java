package org.fundtrace.publish;

import java.util.List;

import org.fundtrace.query.walk.ListOperation;

/** A list that can be taken away. */
record ExportList(ListOperation operation) {

	String name() {
		return this.operation.name();
	}

	/** The columns that it has in CSV. */
	List<Column> columns() {
		return this.operation.leaves().stream().map(Column::new).toList();
	}

}
