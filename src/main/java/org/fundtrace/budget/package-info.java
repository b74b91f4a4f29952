/**
 * The vocabulary of a departmental final account: its rows as values, with their
 * arithmetic.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.budget;
