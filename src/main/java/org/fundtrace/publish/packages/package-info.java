/**
 * An account, read back whole out of the graph, as the data package that it came from.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.publish.packages;
