package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import graphql.normalized.ExecutableNormalizedField;

/**
 * Compiles a search: the page that {@link HitsCompiler} puts together, and the number of
 * hits where it is selected.
 */
final class SearchCompiler {

	/** How many of the best hits are looked at. */
	private static final int MAX_HITS = 10_000;

	private final Compilation compilation;

	private final SelectionCompiler selections;

	SearchCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(FieldMapping.Search search, ExecutableNormalizedField field, Columns columns) {
		SearchQuestion question = SearchQuestion.of(search, field, this.compilation);
		String call = "CALL db.index.fulltext.queryNodes('" + search.index() + "', "
				+ this.compilation.parameter(question.query()) + ", {limit: %d})";
		HitsCompiler hits = new HitsCompiler(this.compilation, this.selections, search, question, field);
		ConnectionReader reader = new ConnectionReader();
		List<ExecutableNormalizedField> ofPage = new ArrayList<>();
		for (ExecutableNormalizedField part : CanonicalOrder.sorted(field.getChildren())) {
			String key = part.getResultKey();
			switch (part.getFieldName()) {
				case "totalCount" ->
					reader.addOfWhole(key, total(call, columns, (count) -> (int) Math.min(count, MAX_HITS)));
				case "totalIsLowerBound" -> reader.addOfWhole(key, total(call, columns, (count) -> count > MAX_HITS));
				case "nodes", "edges", "pageInfo" -> ofPage.add(part);
				default -> {
				}
			}
		}
		if (!ofPage.isEmpty()) {
			ofPage.forEach((part) -> reader.addOfPage(part.getResultKey(), hits.part(part)));
			reader.readRowsFrom(columns.add(hits.collect(call.formatted(MAX_HITS))));
		}
		return reader;
	}

	/** One hit more than is looked at tells whether there are more. */
	private static FieldReader total(String call, Columns columns, LongFunction<Object> value) {
		int column = columns
			.add("COUNT { " + call.formatted(MAX_HITS + 1) + " YIELD node, score WHERE score > 0 RETURN node }");
		return (row) -> value.apply((Long) row.get(column));
	}

}
