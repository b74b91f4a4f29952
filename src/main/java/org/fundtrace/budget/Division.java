package org.fundtrace.budget;

/**
 * A functional division (处室) of the department proper.
 */
public record Division(int ordinal, String name, SourceSpans lines) implements Sourced {

}
