package org.fundtrace.query.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

import org.fundtrace.graph.SearchTerms;
import org.fundtrace.query.mapping.FieldMapping;
import org.jspecify.annotations.Nullable;

/**
 * Writes queries in the syntax of the full-text index. A client's word stands between
 * quotation marks behind the name of a property, where nothing but the mark itself and
 * the backslash has a meaning; the terms for types and years weigh nothing, so that a
 * node that has these alone has the score 0.
 */
public final class FulltextQuery {

	/** How much a word weighs in a property that names a node. */
	private static final int WEIGHT_OF_NAMES = 10;

	/** No node has this term. */
	private static final String NOTHING = SearchTerms.PROPERTY + ":nothing";

	private FulltextQuery() {
	}

	/**
	 * A query that finds the nodes in which all words occur.
	 * @param labels of which a node has to have one; null for any
	 * @param year the fiscal year that a node has to belong to; null for any
	 */
	public static String of(FieldMapping.Search search, List<SearchWord> words, @Nullable Collection<String> labels,
			@Nullable Integer year) {
		if (words.isEmpty() || (labels != null && labels.isEmpty())) {
			return NOTHING;
		}
		List<String> clauses = new ArrayList<>();
		words.forEach((word) -> clauses.add(anywhere(search, word)));
		if (labels != null) {
			clauses.add(anyOf(labels.stream().map(SearchTerms::ofLabel).sorted().distinct().toList()));
		}
		if (year != null) {
			clauses.add(anyOf(List.of(SearchTerms.ofYear(year))));
		}
		return String.join(" ", clauses);
	}

	private static String anywhere(FieldMapping.Search search, SearchWord word) {
		String phrase = phrase(word);
		StringJoiner places = new StringJoiner(" ", "+(", ")");
		search.names().forEach((property) -> places.add(property + ":" + phrase + "^" + WEIGHT_OF_NAMES));
		search.texts().forEach((property) -> places.add(property + ":" + phrase));
		return places.toString();
	}

	private static String phrase(SearchWord word) {
		if (word.isSingleCharacter()) {
			return "*" + word.text() + "*";
		}
		return "\"" + word.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

	private static String anyOf(List<String> terms) {
		StringJoiner alternatives = new StringJoiner(" ", "+(", ")^0");
		terms.forEach((term) -> alternatives.add(SearchTerms.PROPERTY + ":\"" + term + "\""));
		return alternatives.toString();
	}

}
