package org.fundtrace.budget;

/**
 * What a link between two facts rests on: the document states it, or a rule infers it.
 */
public enum Basis {

	STATED, INFERRED_BY_NAME, INFERRED_BY_AMOUNT

}
