package org.fundtrace.budget;

/** How exactly a date is printed. */
public enum DatePrecision {

	DAY, MONTH, YEAR

}
