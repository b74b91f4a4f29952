package org.fundtrace.query;

import java.util.List;

import org.fundtrace.graph.GraphReadException;
import org.fundtrace.graph.GraphReader;
import org.fundtrace.query.answer.Answer;
import org.fundtrace.query.answer.AnswerTooLongException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Runs operations: each is one statement in one read transaction, and so one snapshot.
 */
@Component
public final class OperationExecutor {

	private static final Logger logger = LoggerFactory.getLogger(OperationExecutor.class);

	private static final int LOGGED_LENGTH = 500;

	private final GraphReader reader;

	OperationExecutor(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Answers an operation.
	 * @throws OperationFailedException when the store could not answer
	 * @throws AnswerTooLongException when the answer is longer than it may be
	 */
	public Answer answer(CompiledOperation operation) {
		return operation.shape().complete(operation.reader().read(row(operation)));
	}

	private List<@Nullable Object> row(CompiledOperation operation) {
		String statement = operation.statement();
		if (statement == null) {
			return List.of();
		}
		try {
			return this.reader.read(statement, operation.parameters()).getFirst();
		}
		catch (GraphReadException ex) {
			OperationFailedException failure = new OperationFailedException(ex);
			if (failure.type() == OperationErrorType.LIMIT_EXCEEDED) {
				logger.warn("An operation was stopped. {} {}", ex.getMessage(), beginning(statement));
			}
			else {
				logger.warn("An operation failed: {}", beginning(statement), ex);
			}
			throw failure;
		}
	}

	/** Enough to recognise a statement by; a hostile one may have half a megabyte. */
	private static String beginning(String statement) {
		return statement.substring(0, Math.min(statement.length(), LOGGED_LENGTH));
	}

}
