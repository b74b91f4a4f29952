/**
 * The graph store: names of labels, relationships and properties, constraints and
 * indexes, the connection (embedded or a server) and read transactions.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.graph;
