package org.fundtrace.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/**
 * Keeps documents that were parsed and validated, so that each is once. The least used
 * leave when all have too much text.
 */
final class PreparedDocuments implements PreparsedDocumentProvider {

	private final Cache<String, PreparsedDocumentEntry> documents;

	/**
	 * No documents yet.
	 * @param characters how much text they may have together
	 * @param meters tell how often a document was known
	 */
	PreparedDocuments(long characters, MeterRegistry meters) {
		this.documents = CaffeineCacheMetrics.monitor(meters,
				Caffeine.newBuilder()
					.maximumWeight(characters)
					.<String, PreparsedDocumentEntry>weigher((text, document) -> text.length())
					.recordStats()
					.build(),
				"documents");
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
		return CompletableFuture.completedFuture(this.documents.get(input.getQuery(), (text) -> prepare.apply(input)));
	}

}
