/**
 * Brings an account into the graph: whole, in one transaction, and as often as one likes.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.graphimport;
