package org.fundtrace.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A way to read one store, which says when it begins to run what it has planned. */
public interface StoreReader extends GraphReader {

	/**
	 * As {@link GraphReader#read}.
	 * @param planned is run as soon as the store has a plan of the statement, more than
	 * once where the statement is read again, and never where it cannot be planned
	 */
	List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters,
			Runnable planned);

	@Override
	default List<List<@Nullable Object>> read(String statement, Map<String, ? extends @Nullable Object> parameters) {
		return read(statement, parameters, () -> {
		});
	}

}
