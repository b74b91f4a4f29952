package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A project whose money one functional class of the expenditure holds.
 *
 * @param project the name of the project
 * @param functionalClass the key of the functional class
 * @param label the name that both are printed with
 * @param evidence the rule behind an inferred link, in words
 */
public record FunctionalLink(String project, String functionalClass, Basis basis, @Nullable String label,
		@Nullable String evidence, SourceSpans lines) implements Sourced {

}
