package org.fundtrace.api;

import java.util.Objects;

import graphql.GraphqlErrorBuilder;
import graphql.TrivialDataFetcher;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.fundtrace.query.answer.FieldProblem;
import org.fundtrace.query.answer.ObjectValue;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;

/** Takes the value of any field out of the answer that the whole operation was given. */
final class ObjectValueFetcher implements TrivialDataFetcher<Object> {

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) {
		ObjectValue source = Objects.requireNonNull(environment.getSource());
		Object value = source.decoded(environment.getMergedField().getResultKey());
		return (value instanceof FieldProblem problem) ? error(problem, environment) : value;
	}

	private static DataFetcherResult<Object> error(FieldProblem problem, DataFetchingEnvironment environment) {
		return DataFetcherResult.newResult()
			.error(GraphqlErrorBuilder.newError(environment)
				.errorType(ErrorType.BAD_REQUEST)
				.message("%s", problem.message())
				.build())
			.build();
	}

}
