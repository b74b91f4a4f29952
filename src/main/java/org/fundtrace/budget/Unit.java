package org.fundtrace.budget;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A budget unit (预算单位).
 *
 * @param ordinal its place in the list of units; null where it is not listed
 * @param label the printed number, {@code 1.}
 * @param headOffice whether it is the department proper (本级)
 * @param listed false where only a table of the account names it
 * @param department the name of its department; null where no line says whose unit it is
 */
public record Unit(@Nullable Integer ordinal, @Nullable String label, String name, List<String> alternateNames,
		boolean headOffice, boolean listed, @Nullable String department, SourceSpans lines) implements Sourced {

	public Unit {
		alternateNames = List.copyOf(alternateNames);
	}

}
