package org.fundtrace.dataset.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the header of a file against the columns of its table. */
final class HeaderCheck {

	private final Table<?> table;

	private final Problems problems;

	private final String expected;

	HeaderCheck(Table<?> table, Problems problems) {
		this.table = table;
		this.problems = problems;
		this.expected = "expected the columns " + String.join(",", table.header());
	}

	/** The columns that the header lacks. */
	Set<String> missing(List<String> header) {
		List<String> columns = this.table.header();
		Set<String> seen = new HashSet<>();
		for (String name : header) {
			if (!columns.contains(name)) {
				report(name, "the table has no such column; " + this.expected);
			}
			else if (!seen.add(name)) {
				report(name, "the column stands twice; " + this.expected);
			}
		}
		Set<String> missing = new HashSet<>(columns);
		missing.removeAll(seen);
		missing.stream().sorted().forEach((name) -> report(name, "the column is missing; " + this.expected));
		if (new HashSet<>(columns).equals(new HashSet<>(header)) && header.size() == columns.size()
				&& !header.equals(columns)) {
			this.problems.add(
					new Problem(this.table.fileName(), 1, null, String.join(",", header), this.expected + " in order"));
		}
		return missing;
	}

	private void report(String column, String message) {
		this.problems.add(new Problem(this.table.fileName(), 1, column, null, message));
	}

}
