package org.fundtrace.budget;

/** The levels of the functional classification: 类, 款, 项. */
public enum FunctionalLevel {

	CLASS, SECTION, ITEM

}
