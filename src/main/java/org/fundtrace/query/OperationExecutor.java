package org.fundtrace.query;

import java.util.List;

import graphql.normalized.ExecutableNormalizedOperation;
import org.fundtrace.graph.GraphReadException;
import org.fundtrace.graph.GraphReader;
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
	 * Runs an operation.
	 * @return the query root with the selected fields
	 * @throws OperationRefusedException when arguments are wrong or limits are exceeded
	 * @throws OperationFailedException when the store could not answer
	 */
	public ObjectValue execute(ExecutableNormalizedOperation operation, GraphMapping mapping, QueryLimits limits) {
		CompiledOperation compiled = new OperationCompiler(mapping, limits).compile(operation);
		return compiled.reader().read(rows(compiled));
	}

	private List<@Nullable Object> rows(CompiledOperation compiled) {
		String statement = compiled.statement();
		if (statement == null) {
			return List.of();
		}
		try {
			return this.reader.read(statement, compiled.parameters()).getFirst();
		}
		catch (GraphReadException ex) {
			logger.warn("An operation failed: {}", beginning(statement), ex);
			throw new OperationFailedException(ex);
		}
	}

	/** Enough to recognise a statement by; a hostile one may have half a megabyte. */
	private static String beginning(String statement) {
		return statement.substring(0, Math.min(statement.length(), LOGGED_LENGTH));
	}

}
