package org.fundtrace.dataset.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of rows as values; reports every cell that is malformed or missing. */
final class RowReader {

	private final Table<?> table;

	private final Set<String> missing;

	private final Problems problems;

	RowReader(Table<?> table, Set<String> missing, Problems problems) {
		this.table = table;
		this.missing = missing;
		this.problems = problems;
	}

	Row read(List<String> header, CsvRecord csv) {
		List<String> cells = this.table.header()
			.stream()
			.map(header::indexOf)
			.map((index) -> (index >= 0 && index < csv.getFieldCount()) ? csv.getField(index) : "")
			.toList();
		int line = Math.toIntExact(csv.getStartingLineNumber());
		return new Row(line, cells, value(new Row(line, cells, null)));
	}

	private @Nullable Record value(Row row) {
		List<@Nullable Object> values = new ArrayList<>();
		boolean sound = this.missing.isEmpty();
		for (Column column : this.table.columns()) {
			sound &= read(row, column, values);
		}
		return sound ? Components.create(this.table.type(), values) : null;
	}

	private boolean read(Row row, Column column, List<@Nullable Object> values) {
		String cell = row.cell(this.table, column);
		if (cell.isEmpty()) {
			values.add(column.type().list() ? List.of() : null);
			return !column.required() || lacks(row, column);
		}
		try {
			return values.add(column.type().parse().apply(cell));
		}
		catch (IllegalArgumentException ex) {
			this.problems.addCell(this.table, row, column, String.valueOf(ex.getMessage()));
			return false;
		}
	}

	private boolean lacks(Row row, Column column) {
		if (!this.missing.contains(column.name())) {
			this.problems.addCell(this.table, row, column, null, "a value is required");
		}
		return false;
	}

}
