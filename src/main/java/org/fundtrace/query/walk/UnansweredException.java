package org.fundtrace.query.walk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.fundtrace.query.OperationErrorType;

/** An operation got errors for an answer. The messages may be shown to a client. */
public final class UnansweredException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<GraphQLError> errors;

	private UnansweredException(List<GraphQLError> errors) {
		super(errors.stream().map(GraphQLError::getMessage).collect(Collectors.joining("\n")));
		this.errors = errors;
	}

	static UnansweredException of(ExecutionResult result) {
		return new UnansweredException(result.getErrors());
	}

	/** All that is wrong. */
	public List<String> messages() {
		return this.errors.stream().map(GraphQLError::getMessage).toList();
	}

	/**
	 * What it means to who asked; what the engine finds wrong is wrong with the
	 * operation.
	 */
	public OperationErrorType type() {
		return this.errors.stream()
			.map(GraphQLError::getErrorType)
			.map((type) -> (type instanceof OperationErrorType known) ? known : OperationErrorType.BAD_REQUEST)
			.max(Comparator.naturalOrder())
			.orElse(OperationErrorType.INTERNAL_ERROR);
	}

}
