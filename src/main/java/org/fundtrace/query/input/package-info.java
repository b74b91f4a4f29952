/**
 * Values that clients give: JSON, and literals of GraphQL, within bounds.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.input;
