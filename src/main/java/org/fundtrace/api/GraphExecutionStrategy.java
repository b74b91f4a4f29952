package org.fundtrace.api;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import org.fundtrace.query.GraphMapping;
import org.fundtrace.query.ObjectValue;
import org.fundtrace.query.OperationExecutor;
import org.fundtrace.query.OperationFailedException;
import org.fundtrace.query.OperationRefusedException;
import org.fundtrace.query.QueryLimits;

import org.springframework.graphql.execution.ErrorType;

/**
 * Executes an operation as a whole: it is normalised, compiled to one statement and
 * answered in one read transaction before the engine completes the values. Introspection
 * is left to the engine.
 */
final class GraphExecutionStrategy extends AsyncExecutionStrategy {

	private final OperationExecutor executor;

	private final Supplier<GraphMapping> mapping;

	private final QueryLimits limits;

	GraphExecutionStrategy(OperationExecutor executor, Supplier<GraphMapping> mapping, QueryLimits limits,
			DataFetcherExceptionHandler exceptionHandler) {
		super(exceptionHandler);
		this.executor = executor;
		this.mapping = mapping;
		this.limits = limits;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		try {
			ObjectValue root = this.executor.execute(normalised(context), this.mapping.get(), this.limits);
			return super.execute(context, parameters.transform((transformed) -> transformed.source(root)));
		}
		catch (OperationRefusedException ex) {
			return refused(String.valueOf(ex.getMessage()), ApiErrorType.of(ex.reason()), ex.path());
		}
		catch (OperationFailedException ex) {
			ErrorClassification type = ex.isLimit() ? ApiErrorType.LIMIT_EXCEEDED : ErrorType.INTERNAL_ERROR;
			return refused(String.valueOf(ex.getMessage()), type, List.of());
		}
	}

	private ExecutableNormalizedOperation normalised(ExecutionContext context) {
		ExecutableNormalizedOperationFactory.Options options = ExecutableNormalizedOperationFactory.Options
			.defaultOptions()
			.maxFieldsCount(this.limits.fields())
			.maxChildrenDepth(this.limits.depth())
			.graphQLContext(context.getGraphQLContext())
			.locale(context.getLocale());
		try {
			return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(context.getGraphQLSchema(),
					context.getOperationDefinition(), context.getFragmentsByName(), context.getCoercedVariables(),
					options);
		}
		catch (AbortExecutionException ex) {
			throw OperationRefusedException.tooLarge(this.limits, ex);
		}
	}

	private static CompletableFuture<ExecutionResult> refused(String message, ErrorClassification type,
			List<Object> path) {
		GraphQLError error = GraphqlErrorBuilder.newError()
			.errorType(type)
			.message("%s", message)
			.path(path.isEmpty() ? null : path)
			.build();
		return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult().addError(error).build());
	}

}
