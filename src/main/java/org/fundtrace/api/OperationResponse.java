package org.fundtrace.api;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.ExecutionResult;
import org.fundtrace.query.answer.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a client is told.
 *
 * @param answer the data, where they are of the graph
 * @param others what stands beside them, as the section "Response Format" of the GraphQL
 * specification has it: errors, and all other data
 */
public record OperationResponse(@Nullable Answer answer, Map<String, Object> others) {

	private static final String DATA = "data";

	static OperationResponse of(ExecutionResult result) {
		Map<String, Object> parts = new LinkedHashMap<>(result.toSpecification());
		if (parts.get(DATA) instanceof Answer answer) {
			parts.remove(DATA);
			return new OperationResponse(answer, parts);
		}
		return new OperationResponse(null, parts);
	}

	/**
	 * The answer to what is no request.
	 * @param message says what is wrong, and what would be right
	 */
	public static OperationResponse malformed(String message) {
		return of(OperationErrors.malformed(message));
	}

	/** Whether the operation was executed, and not refused before. */
	public boolean isExecuted() {
		return this.answer != null || this.others.containsKey(DATA);
	}

}
