package org.fundtrace.query;

import java.util.List;
import java.util.Map;

import org.fundtrace.graph.GraphReadException;
import org.fundtrace.graph.GraphReader;
import org.jspecify.annotations.Nullable;

/** Reads the graph for clients: what fails is told in words for them. */
public record ClientReader(GraphReader reader) implements GraphReader {

	/**
	 * As the reader does.
	 * @throws OperationFailedException when it could not read, with its exception as the
	 * cause
	 */
	@Override
	public List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
		try {
			return this.reader.read(statement, parameters);
		}
		catch (GraphReadException ex) {
			throw new OperationFailedException(ex);
		}
	}

}
