package org.fundtrace.query.answer;

/**
 * Stands in an answer where a field has no value but an error.
 *
 * @param message what is wrong and what would be right, in words for the client
 */
public record FieldProblem(String message) {
}
