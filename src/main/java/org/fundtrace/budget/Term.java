package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A term that the document defines.
 */
public record Term(int ordinal, @Nullable String number, String term, String definition, @Nullable String nameEn,
		SourceSpans lines) implements Sourced {

}
