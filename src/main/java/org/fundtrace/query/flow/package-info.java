/**
 * The flow of money from one node: layers, links and what is left between them, made from
 * plain rows and exact to the fen (分).
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.flow;
