package org.fundtrace.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.fundtrace.query.CompiledOperation;
import org.fundtrace.query.OperationErrorType;
import org.fundtrace.query.OperationExecutor;
import org.fundtrace.query.answer.Answer;
import org.fundtrace.query.answer.AnswerProblem;

import org.springframework.stereotype.Component;

/**
 * Executes compiled operations; what came of each has the form of the engine's results.
 */
@Component
final class OperationResults {

	private final OperationExecutor executor;

	OperationResults(OperationExecutor executor) {
		this.executor = executor;
	}

	/** Answers an operation; that it failed is an answer too. */
	ExecutionResult of(CompiledOperation operation) {
		try {
			return result(this.executor.answer(operation));
		}
		catch (RuntimeException ex) {
			return OperationErrors.of(ex);
		}
	}

	/** The answer as it is, to be written as it is, and what is wrong with it. */
	private static ExecutionResult result(Answer answer) {
		return ExecutionResult.newExecutionResult()
			.data(answer)
			.errors(answer.problems().stream().map(OperationResults::error).toList())
			.build();
	}

	private static GraphQLError error(AnswerProblem problem) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
			.message("%s", problem.message())
			.path(problem.path())
			.errorType(problem.isOfClient() ? OperationErrorType.BAD_REQUEST : OperationErrorType.INTERNAL_ERROR);
		return (problem.location() != null) ? error.location(problem.location()).build() : error.build();
	}

}
