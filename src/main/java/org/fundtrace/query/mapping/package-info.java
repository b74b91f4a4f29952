/**
 * How the schema stands in the graph, as the directives of the SDL say: read once at
 * start.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.mapping;
