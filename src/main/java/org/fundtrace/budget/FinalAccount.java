package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * The final account itself (部门决算): whose it is, of which year, with what it says of the
 * department as a whole.
 *
 * @param department the name of the department that accounts
 * @param rank the rank of the department in this year, {@code 正县级}
 * @param divisionCount how many divisions (处室) the document says there are
 */
public record FinalAccount(String title, String department, FiscalYear fiscalYear, AccountScope scope,
		@Nullable String rank, @Nullable Count divisionCount, SourceSpans lines) implements Sourced {

}
