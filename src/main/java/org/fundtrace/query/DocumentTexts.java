package org.fundtrace.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fundtrace.graph.GraphReader;

import org.springframework.stereotype.Component;

/** The texts of published documents. */
@Component
public final class DocumentTexts {

	private static final String STATEMENT = "CYPHER 25 MATCH (document:Document) WHERE document.id = $id RETURN document.title, document.lines";

	private final GraphReader reader;

	DocumentTexts(GraphReader reader) {
		this.reader = new ClientReader(reader);
	}

	/**
	 * The text of a document by its id.
	 * @throws OperationFailedException when the store could not answer
	 */
	public Optional<DocumentText> find(String id) {
		return this.reader.read(STATEMENT, Map.of("id", id)).stream().findFirst().map(DocumentTexts::text);
	}

	private static DocumentText text(List<?> row) {
		List<String> lines = ((List<?>) row.get(1)).stream().map(String::valueOf).toList();
		return new DocumentText(String.valueOf(row.get(0)), lines);
	}

	/**
	 * The text of a document.
	 *
	 * @param lines its lines, the first of which is number 1
	 */
	public record DocumentText(String title, List<String> lines) {
	}

}
