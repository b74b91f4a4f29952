package org.fundtrace.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the parts of a list that are read out of the rows of its page: {@code nodes},
 * {@code edges} and {@code pageInfo}. All share the columns of one row. What reads them
 * is kept for long: it holds the page, and nothing that only the compiler needs.
 *
 * @param edgeType the name of the type of the edges
 * @param row compiles what stands in a row
 */
record PageParts(Page page, String edgeType, RowParts row) {

	/** Adds these parts to the list, whose row gets the rows of the page as a column. */
	void add(List<ExecutableNormalizedField> parts, ObjectReader list, Columns columns) {
		Map<String, FieldReader> readers = new HashMap<>();
		parts.forEach((part) -> readers.put(part.getResultKey(), compile(part)));
		list.addOfRows(columns.add(this.row.collect()), readers);
	}

	private FieldReader compile(ExecutableNormalizedField part) {
		return switch (part.getFieldName()) {
			case "nodes" -> items(this.page, this.row.node(part));
			case "edges" -> items(this.page, edge(part));
			default -> pageInfo(part);
		};
	}

	private static FieldReader items(Page page, FieldReader item) {
		return (rows) -> {
			List<@Nullable Object> items = new ArrayList<>();
			page.items(rows).forEach((each) -> items.add(item.read((List<?>) each)));
			return items;
		};
	}

	private ObjectReader edge(ExecutableNormalizedField edges) {
		ObjectReader reader = new ObjectReader(this.edgeType);
		for (ExecutableNormalizedField field : CanonicalOrder.sorted(edges.getChildren())) {
			switch (field.getFieldName()) {
				case "__typename" -> {
				}
				case "node" -> reader.add(field.getResultKey(), this.row.node(field));
				case "cursor" -> reader.add(field.getResultKey(), this.row.cursor());
				default -> reader.add(field.getResultKey(), this.row.ofEdge(field));
			}
		}
		return reader;
	}

	/** Where the page stands in its list; its row are the rows of the page. */
	private FieldReader pageInfo(ExecutableNormalizedField pageInfo) {
		ObjectReader reader = new ObjectReader("PageInfo");
		Page asked = this.page;
		boolean backward = asked.backward();
		boolean bounded = asked.cursor() != null;
		for (ExecutableNormalizedField field : pageInfo.getChildren()) {
			String key = field.getResultKey();
			switch (field.getFieldName()) {
				case "hasNextPage" -> reader.add(key, (rows) -> backward ? bounded : asked.hasMore(rows));
				case "hasPreviousPage" -> reader.add(key, (rows) -> backward ? asked.hasMore(rows) : bounded);
				case "startCursor" -> reader.add(key, cursorOf(asked, this.row.cursor(), List::getFirst));
				case "endCursor" -> reader.add(key, cursorOf(asked, this.row.cursor(), List::getLast));
				default -> {
				}
			}
		}
		return reader;
	}

	/** The cursor of an item, whose columns are there only where one is selected. */
	private static FieldReader cursorOf(Page page, FieldReader cursor, Function<List<?>, Object> item) {
		return (rows) -> {
			List<?> items = page.items(rows);
			return items.isEmpty() ? null : cursor.read((List<?>) item.apply(items));
		};
	}

	/** Compiles the rows, and what is read out of one. */
	interface RowParts {

		/** The node, with what a field selects of it. */
		FieldReader node(ExecutableNormalizedField selected);

		/** The cursor. */
		FieldReader cursor();

		/** A field that edges of this list have beside these. */
		FieldReader ofEdge(ExecutableNormalizedField selected);

		/** The subquery that collects the rows, with the columns of what was compiled. */
		String collect();

	}

}
