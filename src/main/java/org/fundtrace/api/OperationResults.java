package org.fundtrace.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.fundtrace.query.answer.Answer;
import org.fundtrace.query.answer.AnswerProblem;

import org.springframework.graphql.execution.ErrorType;

/** Answers of the graph as results of the engine. */
final class OperationResults {

	private OperationResults() {
	}

	/** The answer as it is, to be written as it is, and what is wrong with it. */
	static ExecutionResult of(Answer answer) {
		return ExecutionResult.newExecutionResult()
			.data(answer)
			.errors(answer.problems().stream().map(OperationResults::error).toList())
			.build();
	}

	private static GraphQLError error(AnswerProblem problem) {
		GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
			.message("%s", problem.message())
			.path(problem.path())
			.errorType(problem.isOfClient() ? ErrorType.BAD_REQUEST : ErrorType.INTERNAL_ERROR);
		return (problem.location() != null) ? error.location(problem.location()).build() : error.build();
	}

}
