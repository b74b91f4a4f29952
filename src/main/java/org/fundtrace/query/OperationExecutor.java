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

	private final GraphReader reader;

	OperationExecutor(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Runs an operation.
	 * @return the query root with the selected fields
	 * @throws OperationRefusedException when an argument is wrong or a limit is exceeded
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
			logger.warn("An operation failed: {}", statement, ex);
			throw new OperationFailedException(ex);
		}
	}

}
