package org.fundtrace.api;

import java.util.List;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.fundtrace.query.OperationFailedException;
import org.fundtrace.query.OperationRefusedException;
import org.fundtrace.query.QueryLimits;
import org.fundtrace.query.Refusal;
import org.fundtrace.query.answer.AnswerTooLongException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.ErrorType;

/**
 * Answers that are errors alone. What is refused before it runs has no data, what failed
 * while it ran has null for data, as the GraphQL specification tells the two apart.
 */
final class OperationErrors {

	private static final Logger logger = LoggerFactory.getLogger(OperationErrors.class);

	private OperationErrors() {
	}

	static ExecutionResult malformed(String message) {
		return ExecutionResult.newExecutionResult().addError(error(message, ErrorType.BAD_REQUEST)).build();
	}

	/** What is told of an exception; one that nobody expected is logged. */
	static ExecutionResult of(RuntimeException exception) {
		return switch (exception) {
			case OperationRefusedException refused -> refused(refused);
			case OperationFailedException failed -> failed(failed);
			case AnswerTooLongException ex ->
				withoutData(error(String.valueOf(ex.getMessage()), ApiErrorType.LIMIT_EXCEEDED));
			default -> {
				logger.error("An operation failed unexpectedly", exception);
				yield unexpected();
			}
		};
	}

	private static ExecutionResult refused(OperationRefusedException refused) {
		return ExecutionResult.newExecutionResult()
			.errors(refused.refusals().stream().map(OperationErrors::error).toList())
			.build();
	}

	static ExecutionResult tooLarge(QueryLimits limits) {
		return ExecutionResult.newExecutionResult()
			.addError(error(limits.tooLarge(), ApiErrorType.LIMIT_EXCEEDED))
			.build();
	}

	private static ExecutionResult failed(OperationFailedException failed) {
		ErrorClassification type = failed.isLimit() ? ApiErrorType.LIMIT_EXCEEDED : ErrorType.INTERNAL_ERROR;
		return withoutData(error(String.valueOf(failed.getMessage()), type));
	}

	private static ExecutionResult unexpected() {
		return withoutData(error("The operation failed for a reason that has been logged", ErrorType.INTERNAL_ERROR));
	}

	private static ExecutionResult withoutData(GraphQLError error) {
		return ExecutionResult.newExecutionResult().data(null).addError(error).build();
	}

	private static GraphQLError error(Refusal refusal) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
			.message("%s", refusal.message())
			.errorType(ApiErrorType.of(refusal.reason()))
			.path(List.copyOf(refusal.path()));
		return (refusal.location() != null) ? error.location(refusal.location()).build() : error.build();
	}

	private static GraphQLError error(String message, ErrorClassification type) {
		return GraphqlErrorBuilder.newError().message("%s", message).errorType(type).build();
	}

}
