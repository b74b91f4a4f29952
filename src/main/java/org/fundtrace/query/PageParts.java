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
 * {@code edges} and {@code pageInfo}. All share the columns of one row.
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
			case "nodes" -> items(this.row.node(part));
			case "edges" -> items(edge(part));
			default -> pageInfo(part);
		};
	}

	private FieldReader items(FieldReader item) {
		return (rows) -> {
			List<@Nullable Object> items = new ArrayList<>();
			this.page.items(rows).forEach((each) -> items.add(item.read((List<?>) each)));
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
		boolean backward = this.page.backward();
		boolean bounded = this.page.cursor() != null;
		for (ExecutableNormalizedField field : pageInfo.getChildren()) {
			String key = field.getResultKey();
			switch (field.getFieldName()) {
				case "hasNextPage" -> reader.add(key, (rows) -> backward ? bounded : this.page.hasMore(rows));
				case "hasPreviousPage" -> reader.add(key, (rows) -> backward ? this.page.hasMore(rows) : bounded);
				case "startCursor" -> reader.add(key, cursorOf(List::getFirst));
				case "endCursor" -> reader.add(key, cursorOf(List::getLast));
				default -> {
				}
			}
		}
		return reader;
	}

	/** The cursor of an item, whose columns are there only where one is selected. */
	private FieldReader cursorOf(Function<List<?>, Object> item) {
		FieldReader cursor = this.row.cursor();
		return (rows) -> {
			List<?> items = this.page.items(rows);
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
