package org.fundtrace.budget;

/**
 * A value beside the text that prints it. One value can be printed in many ways, but has
 * one canonical text.
 */
public sealed interface PrintedValue permits Count, Figure, Percentage, PrintedDate {

	/** The text as printed. */
	String printed();

	/** The text that is written for the value where nothing says how it is printed. */
	String canonical();

}
