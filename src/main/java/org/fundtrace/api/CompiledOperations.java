package org.fundtrace.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.fundtrace.query.CompiledOperation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps operations that were compiled by the requests for them, so that what was asked
 * before is neither read nor compiled again. The least used leave when all hold too much.
 */
final class CompiledOperations {

	private final Cache<RequestText, CompiledOperation> operations;

	/**
	 * No operations yet.
	 * @param bytes how much they may hold together, with their requests
	 * @param meters tell how often an operation was known
	 */
	CompiledOperations(long bytes, MeterRegistry meters) {
		this.operations = CaffeineCacheMetrics.monitor(meters, Caffeine.newBuilder()
			.maximumWeight(bytes)
			.<RequestText, CompiledOperation>weigher((request, operation) -> request.length() + operation.size())
			.recordStats()
			.build(), "operations");
	}

	/** The operation that a request is for; null where it is to be compiled. */
	@Nullable CompiledOperation of(RequestText request) {
		return this.operations.getIfPresent(request);
	}

	void keep(RequestText request, CompiledOperation operation) {
		this.operations.put(request, operation);
	}

}
