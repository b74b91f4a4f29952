package org.fundtrace.api;

import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.fundtrace.query.OperationErrorType;
import org.fundtrace.query.OperationFailedException;
import org.fundtrace.query.OperationRefusedException;
import org.fundtrace.query.QueryLimits;
import org.fundtrace.query.Refusal;
import org.fundtrace.query.answer.AnswerTooLongException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers that are errors alone. What is refused before it runs has no data, what failed
 * while it ran has null for data, as the GraphQL specification tells the two apart.
 */
final class OperationErrors {

	private static final Logger logger = LoggerFactory.getLogger(OperationErrors.class);

	private OperationErrors() {
	}

	static ExecutionResult malformed(String message) {
		return ExecutionResult.newExecutionResult().addError(error(message, OperationErrorType.BAD_REQUEST)).build();
	}

	/** What is told of an exception; one that nobody expected is logged. */
	static ExecutionResult of(RuntimeException exception) {
		return switch (exception) {
			case OperationRefusedException refused -> refused(refused);
			case OperationFailedException failed -> failed(failed);
			case AnswerTooLongException ex ->
				withoutData(error(String.valueOf(ex.getMessage()), OperationErrorType.LIMIT_EXCEEDED));
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
			.addError(error(limits.tooLarge(), OperationErrorType.LIMIT_EXCEEDED))
			.build();
	}

	private static ExecutionResult failed(OperationFailedException failed) {
		return withoutData(error(String.valueOf(failed.getMessage()), failed.type()));
	}

	private static ExecutionResult unexpected() {
		return withoutData(
				error("The operation failed for a reason that has been logged", OperationErrorType.INTERNAL_ERROR));
	}

	private static ExecutionResult withoutData(GraphQLError error) {
		return ExecutionResult.newExecutionResult().data(null).addError(error).build();
	}

	private static GraphQLError error(Refusal refusal) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
			.message("%s", refusal.message())
			.errorType(refusal.type())
			.path(List.copyOf(refusal.path()));
		return (refusal.location() != null) ? error.location(refusal.location()).build() : error.build();
	}

	private static GraphQLError error(String message, OperationErrorType type) {
		return GraphqlErrorBuilder.newError().message("%s", message).errorType(type).build();
	}

}
