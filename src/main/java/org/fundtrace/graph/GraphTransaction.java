package org.fundtrace.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A transaction that is open and may write. */
@FunctionalInterface
public interface GraphTransaction {

	/**
	 * Runs a statement to its end.
	 * @param parameters texts, whole numbers, booleans, and lists and maps of these
	 * @return its rows, values by the names of the columns
	 */
	List<Map<String, @Nullable Object>> run(String statement, Map<String, ? extends @Nullable Object> parameters);

}
