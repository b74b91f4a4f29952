package org.fundtrace.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import org.fundtrace.query.CompiledOperation;
import org.fundtrace.query.OperationExecutor;
import org.fundtrace.query.QueryLimits;
import org.fundtrace.query.answer.ObjectValue;
import org.fundtrace.query.mapping.GraphMapping;
import org.jspecify.annotations.Nullable;

/**
 * Executes an operation as a whole: it is compiled to one statement and answered in one
 * read transaction. What the schema says of itself is left to the engine, which then
 * completes all values of the operation. The request of a client is in the context, so
 * that what was compiled for it is kept; an operation of the application's own, such as
 * an export's page, brings its limits there. Both are under their class.
 */
final class GraphExecutionStrategy extends AsyncExecutionStrategy {

	private final OperationExecutor executor;

	private final Supplier<GraphMapping> mapping;

	private final QueryLimits limits;

	private final OperationResults results;

	private final CompiledOperations operations;

	GraphExecutionStrategy(OperationExecutor executor, Supplier<GraphMapping> mapping, QueryLimits limits,
			OperationResults results, CompiledOperations operations, DataFetcherExceptionHandler exceptionHandler) {
		super(exceptionHandler);
		this.executor = executor;
		this.mapping = mapping;
		this.limits = limits;
		this.results = results;
		this.operations = operations;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		QueryLimits allowed = context.getGraphQLContext().getOrDefault(QueryLimits.class, this.limits);
		try {
			CompiledOperation operation = compile(context, allowed);
			if (operation.asksOfSchema()) {
				ObjectValue root = this.executor.values(operation);
				return super.execute(context, parameters.transform((transformed) -> transformed.source(root)));
			}
			keep(operation, context.getGraphQLContext().get(RequestText.class));
			return completed(this.results.of(operation));
		}
		catch (AbortExecutionException ex) {
			return completed(OperationErrors.tooLarge(allowed));
		}
		catch (RuntimeException ex) {
			return completed(OperationErrors.of(ex));
		}
	}

	private void keep(CompiledOperation operation, @Nullable RequestText request) {
		if (request != null) {
			this.operations.keep(request, operation);
		}
	}

	private static CompletableFuture<ExecutionResult> completed(ExecutionResult result) {
		return CompletableFuture.completedFuture(result);
	}

	private CompiledOperation compile(ExecutionContext context, QueryLimits allowed) {
		return this.executor.compile(normalised(context, allowed), this.mapping.get(), allowed);
	}

	private static ExecutableNormalizedOperation normalised(ExecutionContext context, QueryLimits limits) {
		ExecutableNormalizedOperationFactory.Options options = ExecutableNormalizedOperationFactory.Options
			.defaultOptions()
			.maxFieldsCount(limits.fields())
			.maxChildrenDepth(limits.depth())
			.graphQLContext(context.getGraphQLContext())
			.locale(context.getLocale());
		return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(context.getGraphQLSchema(),
				context.getOperationDefinition(), context.getFragmentsByName(), context.getCoercedVariables(), options);
	}

}
