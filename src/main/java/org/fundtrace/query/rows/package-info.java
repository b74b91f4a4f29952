/**
 * Reads the values of an answer out of the row of its statement, each when it is asked
 * for.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.rows;
