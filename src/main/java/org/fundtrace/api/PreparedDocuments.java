package org.fundtrace.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Keeps documents that were parsed and validated, so that each is once. The least used
 * leave when all have too much text.
 */
final class PreparedDocuments implements PreparsedDocumentProvider {

	private final Cache<String, PreparsedDocumentEntry> documents;

	/**
	 * No documents yet.
	 * @param characters how much text they may have together
	 */
	PreparedDocuments(long characters) {
		this.documents = Caffeine.newBuilder()
			.maximumWeight(characters)
			.<String, PreparsedDocumentEntry>weigher((text, document) -> text.length())
			.build();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> prepare) {
		return CompletableFuture.completedFuture(this.documents.get(input.getQuery(), (text) -> prepare.apply(input)));
	}

}
