package org.fundtrace.audit;

/** What comes of a rule where it is applied. */
public enum FindingStatus {

	/** The figures are what the rule expects. */
	HOLDS,

	/** They are off by no more than rounding explains. */
	ROUNDING,

	/** They contradict the rule. */
	FAILS,

	/** The rule says nothing here: a rate over a base of zero, a cost for each piece. */
	NOT_APPLICABLE,

	/** A figure that the rule needs is not printed, or cannot be read. */
	INSUFFICIENT_DATA

}
