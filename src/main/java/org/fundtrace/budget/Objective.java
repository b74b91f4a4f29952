package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * An annual objective (年度总体目标) of a self-evaluation.
 *
 * @param evaluation the ordinal of the self-evaluation
 * @param ordinal its place in the table
 * @param label the printed number, {@code 目标 1：}
 * @param expected 预期目标
 * @param actualLabel the number as the column of the actual completion prints it again
 * @param actual 实际完成情况
 */
public record Objective(int evaluation, int ordinal, @Nullable String label, @Nullable String expected,
		@Nullable String actualLabel, @Nullable String actual, SourceSpans lines) implements Sourced {

}
