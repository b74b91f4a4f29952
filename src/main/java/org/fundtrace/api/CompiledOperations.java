package org.fundtrace.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.fundtrace.query.CompiledOperation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps operations that were compiled by the requests for them, so that what was asked
 * before is neither read nor compiled again. The least used leave when all have too much
 * text.
 */
final class CompiledOperations {

	private final Cache<RequestText, CompiledOperation> operations;

	/**
	 * No operations yet.
	 * @param characters how much text their requests and statements may have together
	 */
	CompiledOperations(long characters) {
		this.operations = Caffeine.newBuilder()
			.maximumWeight(characters)
			.<RequestText, CompiledOperation>weigher((request, operation) -> request.length() + operation.length())
			.build();
	}

	/** The operation that a request is for; null where it is to be compiled. */
	@Nullable CompiledOperation of(RequestText request) {
		return this.operations.getIfPresent(request);
	}

	void keep(RequestText request, CompiledOperation operation) {
		this.operations.put(request, operation);
	}

}
