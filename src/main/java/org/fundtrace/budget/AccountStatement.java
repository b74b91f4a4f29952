package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A statement that the account has as an annex.
 *
 * @param number the printed number, {@code 一、}
 * @param title without the brackets 《》
 * @param empty true where the narrative calls it an empty table (空表); null where it says
 * nothing
 * @param note the sentence that says so
 */
public record AccountStatement(int ordinal, @Nullable String number, String title, @Nullable Statement statement,
		@Nullable Boolean empty, @Nullable String note, SourceSpans lines) implements Sourced {

}
