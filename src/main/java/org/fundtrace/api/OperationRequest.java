package org.fundtrace.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param query the document
 * @param operationName which operation of it; needed where there are several
 * @param variables values of its variables, by name
 */
record OperationRequest(String query, @Nullable String operationName, Map<String, Object> variables) {
}
