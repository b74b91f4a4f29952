package org.fundtrace.query;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An operation as one Cypher statement.
 *
 * @param statement the text; the same for equal selections; null where nothing of the
 * graph is asked for
 * @param parameters the values of its parameters
 * @param reader reads the answer out of the statement's only row
 */
record CompiledOperation(@Nullable String statement, Map<String, @Nullable Object> parameters, ObjectReader reader) {
}
