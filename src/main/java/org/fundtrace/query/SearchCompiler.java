package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;

/**
 * Compiles a search: the index is asked once, for the list of hits; their number and the
 * page that {@link HitsCompiler} puts together are made of them.
 */
final class SearchCompiler {

	/** A page needs it; to count does not. */
	private static final String IN_ORDER = "WITH node, score ORDER BY score DESC, node.id ";

	private final Compilation compilation;

	private final SelectionCompiler selections;

	SearchCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(FieldMapping.Search search, ExecutableNormalizedField field, Columns columns) {
		SearchQuestion question = SearchQuestion.of(search, field, this.compilation);
		String query = this.compilation.parameter(question.query());
		HitsCompiler page = new HitsCompiler(this.compilation, this.selections, search, question, field);
		ObjectReader reader = new ObjectReader(this.compilation.typeName(field));
		Columns ofHits = new Columns();
		List<ExecutableNormalizedField> ofPage = new ArrayList<>();
		for (ExecutableNormalizedField part : CanonicalOrder.sorted(field.getChildren())) {
			String key = part.getResultKey();
			switch (part.getFieldName()) {
				case "totalCount" ->
					reader.add(key, total(ofHits, (count) -> (int) Math.min(count, HitsCompiler.MOST)));
				case "totalIsLowerBound" -> reader.add(key, total(ofHits, (count) -> count > HitsCompiler.MOST));
				case "nodes", "edges", "pageInfo" -> ofPage.add(part);
				default -> {
				}
			}
		}
		if (!ofPage.isEmpty()) {
			page.parts().add(ofPage, reader, ofHits);
		}
		if (ofHits.isEmpty()) {
			return reader;
		}
		int found = columns.add(hits(search, query, ofPage.isEmpty() ? "" : IN_ORDER, ofHits));
		return (row) -> reader.read((List<?>) ((List<?>) row.get(found)).getFirst());
	}

	/** The one row of columns that are made of the list of all hits. */
	private static String hits(FieldMapping.Search search, String query, String order, Columns columns) {
		return """
				COLLECT { CALL db.index.fulltext.queryNodes('%s', %s, {limit: %d}) \
				YIELD node, score WHERE score > 0 %s\
				WITH collect([score, node]) AS hits \
				RETURN %s }""".formatted(search.index(), query, HitsCompiler.MOST + 1, order, columns.row());
	}

	private static FieldReader total(Columns ofHits, LongFunction<Object> value) {
		int column = ofHits.add("size(hits)");
		return (row) -> value.apply((Long) row.get(column));
	}

}
