package org.fundtrace.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Node;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/**
 * Keeps documents that were parsed and found valid, so that none is so again. The least
 * used leave when all hold too much. What is not valid is not kept: its errors may hold a
 * hundred times its text, and nobody gains by asking it again.
 */
final class PreparedDocuments implements PreparsedDocumentProvider {

	/** What a node of a parsed document holds: a field, an argument, a value. */
	private static final int NODE = 128;

	private final Cache<String, PreparsedDocumentEntry> documents;

	/**
	 * No documents yet.
	 * @param bytes how much they may hold together, with their text
	 * @param meters tell how often a document was known
	 */
	PreparedDocuments(long bytes, MeterRegistry meters) {
		this.documents = CaffeineCacheMetrics.monitor(meters,
				Caffeine.newBuilder()
					.maximumWeight(bytes)
					.<String, PreparsedDocumentEntry>weigher(
							(text, document) -> text.length() + NODE * nodes(document.getDocument()))
					.recordStats()
					.build(),
				"documents");
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
		PreparsedDocumentEntry known = this.documents.getIfPresent(input.getQuery());
		return CompletableFuture.completedFuture((known != null) ? known : prepared(input, prepare));
	}

	private PreparsedDocumentEntry prepared(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
		PreparsedDocumentEntry prepared = prepare.apply(input);
		if (!prepared.hasErrors()) {
			this.documents.put(input.getQuery(), prepared);
		}
		return prepared;
	}

	/** The parser bounds how many there are, and how deep. */
	private static int nodes(Node<?> node) {
		return 1 + node.getChildren().stream().mapToInt(PreparedDocuments::nodes).sum();
	}

}
