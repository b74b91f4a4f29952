package org.fundtrace.budget;

/** A fact that lines of the document print. */
public interface Sourced {

	/** The lines, in reading order. */
	SourceSpans lines();

}
