package org.fundtrace.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads the graph: one statement is one read transaction, and so one snapshot. */
@FunctionalInterface
public interface GraphReader {

	/**
	 * Runs one statement and returns all of its rows.
	 * @param statement a Cypher statement that only reads
	 * @param parameters its parameters: strings, booleans, integers, dates, lists and
	 * maps
	 * @return rows in order, each with the values of the returned columns in order:
	 * {@code Long}, {@code String}, {@code Boolean}, {@code Double}, {@code LocalDate},
	 * {@code ZonedDateTime}, {@code List} and {@code Map} of these, or null
	 * @throws GraphReadException when the rows could not be read, with the reason; a
	 * failure that may pass has been retried before
	 */
	List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters);

}
