package org.fundtrace.publish.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the store says of the data set as a whole.
 *
 * @param importedAt when its revision was imported, in RFC 3339
 * @param documents what it is made from, by title
 */
record DataSetFacts(String title, String revision, String importedAt, String license, List<Document> documents) {

	static DataSetFacts of(Map<String, ? extends @Nullable Object> answer) {
		Map<?, ?> dataset = (Map<?, ?>) Objects.requireNonNull(answer.get("dataset"));
		List<?> documents = (List<?>) Objects.requireNonNull(dataset.get("documents"));
		return new DataSetFacts(String.valueOf(dataset.get("title")), String.valueOf(dataset.get("revision")),
				String.valueOf(dataset.get("importedAt")), String.valueOf(dataset.get("license")),
				documents.stream().map((document) -> Document.of((Map<?, ?>) document)).toList());
	}

	/**
	 * A published document.
	 *
	 * @param url where it was published; null where that is not known
	 */
	record Document(String title, @Nullable String url) {

		static Document of(Map<?, ?> document) {
			return new Document(String.valueOf(document.get("title")), (String) document.get("url"));
		}

	}

}
