package org.fundtrace.query;

import java.util.List;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Why a field of an operation cannot be answered.
 *
 * @param message what is wrong and what would be right, in words for the client
 * @param path the result keys that lead to the field; empty for the whole operation
 * @param location where the field stands in the client's document
 */
public record Refusal(OperationErrorType type, String message, List<String> path, @Nullable SourceLocation location) {
}
