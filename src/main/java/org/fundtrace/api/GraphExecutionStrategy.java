package org.fundtrace.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import org.fundtrace.query.CompiledOperation;
import org.fundtrace.query.OperationCompiler;
import org.fundtrace.query.QueryLimits;
import org.fundtrace.query.answer.Answer;
import org.fundtrace.query.mapping.GraphMapping;
import org.jspecify.annotations.Nullable;

/**
 * Executes an operation as a whole: it is compiled to one statement and answered in one
 * read transaction. What the schema says of itself is left to the engine, and put beside.
 * The request of a client is in the context, so that what was compiled for it is kept; an
 * operation of the application's own, such as an export's page, brings its limits there.
 * Both are under their class.
 */
final class GraphExecutionStrategy extends AsyncExecutionStrategy {

	private final Supplier<GraphMapping> mapping;

	private final QueryLimits limits;

	private final OperationResults results;

	private final CompiledOperations operations;

	GraphExecutionStrategy(Supplier<GraphMapping> mapping, QueryLimits limits, OperationResults results,
			CompiledOperations operations) {
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
			ExecutionResult result = this.results.of(operation);
			if (operation.asksOfSchema()) {
				return (result.getData() instanceof Answer answer)
						? withSchema(answer.asMap(), result.getErrors(), context, parameters) : completed(result);
			}
			keep(operation, context.getGraphQLContext().get(RequestText.class));
			return completed(result);
		}
		catch (AbortExecutionException ex) {
			return completed(OperationErrors.tooLarge(allowed));
		}
		catch (RuntimeException ex) {
			return completed(OperationErrors.of(ex));
		}
	}

	/** The root's fields in their order, those of the schema as the engine has them. */
	private CompletableFuture<ExecutionResult> withSchema(@Nullable Map<String, @Nullable Object> data,
			List<GraphQLError> errors, ExecutionContext context, ExecutionStrategyParameters parameters) {
		if (data == null) {
			return completed(ExecutionResult.newExecutionResult().data(null).errors(errors).build());
		}
		Map<String, MergedField> fields = parameters.getFields().getSubFields();
		Map<String, MergedField> ofSchema = new LinkedHashMap<>(fields);
		ofSchema.keySet().removeAll(data.keySet());
		MergedSelectionSet selection = MergedSelectionSet.newMergedSelectionSet().subFields(ofSchema).build();
		return super.execute(context, parameters.transform((transformed) -> transformed.fields(selection)))
			.thenApply((described) -> {
				Map<String, @Nullable Object> added = described.getData();
				if (added == null) {
					return described;
				}
				Map<String, @Nullable Object> all = new LinkedHashMap<>();
				fields.keySet().forEach((key) -> all.put(key, data.containsKey(key) ? data.get(key) : added.get(key)));
				List<GraphQLError> allErrors = Stream.concat(errors.stream(), described.getErrors().stream()).toList();
				return ExecutionResult.newExecutionResult().data(all).errors(allErrors).build();
			});
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
		return new OperationCompiler(this.mapping.get(), allowed).compile(normalised(context, allowed));
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
