package org.fundtrace.api;

import java.util.Map;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import org.fundtrace.query.CompiledOperation;
import org.fundtrace.query.QueryLimits;

/**
 * Keeps operations that were compiled, so that each is once for the same variables. The
 * least used leave when all have too much text.
 */
final class CompiledOperations {

	private final Cache<Key, CompiledOperation> operations;

	/**
	 * No operations yet.
	 * @param characters how much text their statements may have together
	 */
	CompiledOperations(long characters) {
		this.operations = Caffeine.newBuilder()
			.maximumWeight(characters)
			.<Key, CompiledOperation>weigher((key, operation) -> 1 + operation.length())
			.build();
	}

	CompiledOperation get(ExecutionContext context, QueryLimits limits, Supplier<CompiledOperation> compile) {
		Key key = new Key(context.getDocument(), context.getOperationDefinition(),
				context.getCoercedVariables().toMap(), limits);
		return this.operations.get(key, (missing) -> compile.get());
	}

	/**
	 * What an operation is compiled of. A document that was prepared before is the same
	 * object.
	 */
	private record Key(Document document, OperationDefinition operation, Map<String, Object> variables,
			QueryLimits limits) {
	}

}
