package org.fundtrace.dataset.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects the problems of one data package. */
public final class Problems {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
		.thenComparingInt(Problems::line);

	private final List<Problem> list = new ArrayList<>();

	private static int line(Problem problem) {
		return (problem.line() != null) ? problem.line() : 0;
	}

	/** Adds one. */
	public void add(Problem problem) {
		this.list.add(problem);
	}

	/**
	 * Adds one with what a cell holds.
	 * @param message what would be right
	 */
	public void addCell(Table<?> table, Row row, Column column, String message) {
		addCell(table, row, column, row.cell(table, column), message);
	}

	/**
	 * Adds one with a part of what a cell holds.
	 * @param found the part; null where nothing stands
	 * @param message what would be right
	 */
	public void addCell(Table<?> table, Row row, Column column, @Nullable String found, String message) {
		add(new Problem(table.fileName(), row.line(), column.name(), found, message));
	}

	/** Whether there is none. */
	public boolean isEmpty() {
		return this.list.isEmpty();
	}

	/** By file and line, in the order of finding within a line. */
	public List<Problem> sorted() {
		return this.list.stream().sorted(ORDER).toList();
	}

}
