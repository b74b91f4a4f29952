package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of its own that no other fact holds.
 *
 * @param position its place in the document
 * @param ordinal the printed number, {@code 一是}
 */
public record Remark(int position, RemarkKind kind, @Nullable String ordinal, @Nullable String title, String text,
		SourceSpans lines) implements Sourced {

}
