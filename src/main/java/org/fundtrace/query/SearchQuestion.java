package org.fundtrace.query;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.search.FulltextQuery;
import org.fundtrace.query.search.SearchWord;
import org.jspecify.annotations.Nullable;

/**
 * What a client searches for.
 *
 * @param words what has to occur
 * @param query the same, with types and year, in the syntax of the index
 */
record SearchQuestion(List<SearchWord> words, String query) {

	private static final int MAX_LENGTH = 200;

	private static final int MAX_WORDS = 10;

	/** Reads the arguments of a search, and refuses those that cannot be. */
	static SearchQuestion of(FieldMapping.Search search, ExecutableNormalizedField field, Compilation compilation) {
		String text = String.valueOf(field.getResolvedArguments().get("text"));
		int length = text.codePointCount(0, text.length());
		if (length > MAX_LENGTH) {
			return refused(field, compilation, "has %d characters; the limit is %d".formatted(length, MAX_LENGTH));
		}
		if (text.isBlank()) {
			return refused(field, compilation, "is blank; give a word, such as 食品安全");
		}
		List<SearchWord> words = SearchWord.in(text);
		if (words.size() > MAX_WORDS) {
			return refused(field, compilation,
					"has %d words, a single Chinese character between letters or digits counted as one; the limit is %d"
						.formatted(words.size(), MAX_WORDS));
		}
		Integer year = (Integer) field.getResolvedArguments().get("fiscalYear");
		return new SearchQuestion(words, FulltextQuery.of(search, words, labels(search, field, compilation), year));
	}

	/** The labels of the types that are asked for; null for all. */
	private static @Nullable List<String> labels(FieldMapping.Search search, ExecutableNormalizedField field,
			Compilation compilation) {
		List<?> values = (List<?>) field.getResolvedArguments().get("types");
		return (values == null) ? null
				: values.stream()
					.map((value) -> search.typesByValue().get(String.valueOf(value)))
					.map((type) -> String.valueOf(compilation.mapping().type(String.valueOf(type)).label()))
					.toList();
	}

	private static SearchQuestion refused(ExecutableNormalizedField field, Compilation compilation, String what) {
		compilation.refuse(OperationErrorType.BAD_REQUEST, field,
				"text of %s %s".formatted(field.getFieldName(), what));
		return new SearchQuestion(List.of(), "");
	}

}
