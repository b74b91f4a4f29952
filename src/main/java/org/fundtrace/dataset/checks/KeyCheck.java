package org.fundtrace.dataset.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fundtrace.budget.ComposedKey;
import org.fundtrace.dataset.tables.AccountRows;
import org.fundtrace.dataset.tables.Column;
import org.fundtrace.dataset.tables.Problem;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Reference;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableRows;
import org.jspecify.annotations.Nullable;

/** Holds the rows of all tables against their keys, references and numbers of rows. */
public final class KeyCheck {

	private final Map<String, TableRows> tables;

	private final Problems problems;

	/**
	 * Holds nothing yet.
	 * @param tables by name
	 * @param problems takes what is found
	 */
	public KeyCheck(Map<String, TableRows> tables, Problems problems) {
		this.tables = tables;
		this.problems = problems;
	}

	/** Holds all tables. */
	public void check() {
		for (TableRows rows : this.tables.values()) {
			checkCount(rows);
			Stream.concat(Stream.of(rows.table().key()), rows.table().uniqueKeys().stream())
				.filter((key) -> !key.isEmpty() && rows.has(key))
				.forEach((key) -> checkUnique(rows, key));
			rows.rows().forEach((row) -> checkComposed(rows.table(), row));
			rows.table().columns().forEach((column) -> {
				checkReferences(rows, column);
				checkCircles(rows, column);
			});
		}
	}

	private void checkCount(TableRows rows) {
		int count = rows.rows().size();
		if (count < AccountRows.least(rows.table().type()) || count > AccountRows.most(rows.table().type())) {
			this.problems
				.add(Problem.of(rows.table().fileName(), "the table has %d rows, expected one".formatted(count)));
		}
	}

	private void checkUnique(TableRows rows, List<String> key) {
		List<Column> columns = key.stream().map(rows.table()::column).toList();
		Map<List<String>, Row> seen = new HashMap<>();
		for (Row row : rows.rows()) {
			List<String> cells = columns.stream().map((column) -> row.cell(rows.table(), column)).toList();
			Row first = seen.putIfAbsent(cells, row);
			if (first != null) {
				this.problems.add(new Problem(rows.table().fileName(), row.line(), String.join(", ", key),
						String.join(", ", cells),
						"the key stands already on line " + first.line() + "; expected another"));
			}
		}
	}

	private void checkComposed(Table<?> table, Row row) {
		if (row.value() instanceof ComposedKey value && !value.key().equals(value.composedKey())) {
			this.problems.addCell(table, row, table.column("key"), "expected " + value.composedKey());
		}
	}

	/** Rows of one table that refer to each other lead to an end. */
	private void checkCircles(TableRows rows, Column column) {
		Reference reference = column.reference();
		if (reference == null || column.type().list() || !reference.table().equals(rows.table().name())
				|| !rows.has(List.of(column.name(), reference.column()))) {
			return;
		}
		Column key = rows.table().column(reference.column());
		Map<String, String> next = new HashMap<>();
		rows.rows().forEach((row) -> next.put(row.cell(rows.table(), key), row.cell(rows.table(), column)));
		for (Row row : rows.rows()) {
			String start = row.cell(rows.table(), key);
			boolean returns = Stream.iterate(row.cell(rows.table(), column), next::containsKey, next::get)
				.limit(next.size())
				.anyMatch(start::equals);
			if (returns) {
				this.problems.addCell(rows.table(), row, column,
						"leads back to its own row; expected one that leads to an end");
			}
		}
	}

	private void checkReferences(TableRows rows, Column column) {
		Set<String> known = known(column.reference());
		if (known == null) {
			return;
		}
		for (Row row : rows.rows()) {
			column.type()
				.items(row.cell(rows.table(), column))
				.stream()
				.filter((item) -> !known.contains(item))
				.forEach((item) -> this.problems.addCell(rows.table(), row, column, item,
						"refers to nothing; expected a value of " + column.reference()));
		}
	}

	/**
	 * The values that can be referred to; null where there is nothing to hold against.
	 */
	private @Nullable Set<String> known(@Nullable Reference reference) {
		if (reference == null) {
			return null;
		}
		TableRows target = this.tables.get(reference.table());
		if (target == null || !target.has(List.of(reference.column()))) {
			return null;
		}
		Column column = target.table().column(reference.column());
		return target.rows().stream().map((row) -> row.cell(target.table(), column)).collect(Collectors.toSet());
	}

}
