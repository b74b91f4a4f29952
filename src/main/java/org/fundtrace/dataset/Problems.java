package org.fundtrace.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects the problems of one data package. */
final class Problems {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparingInt(Problems::line);

	private final List<Problem> list = new ArrayList<>();

	private static int line(Problem problem) {
		return (problem.line() != null) ? problem.line() : 0;
	}

	void add(Problem problem) {
		this.list.add(problem);
	}

	void addCell(Table<?> table, Row row, Column column, String message) {
		addCell(table, row, column, row.cell(table, column), message);
	}

	void addCell(Table<?> table, Row row, Column column, @Nullable String found, String message) {
		add(new Problem(table.fileName(), row.line(), column.name(), found, message));
	}

	boolean isEmpty() {
		return this.list.isEmpty();
	}

	/** By file and line, in the order of finding within a line. */
	List<Problem> sorted() {
		return this.list.stream().sorted(ORDER).toList();
	}

}
