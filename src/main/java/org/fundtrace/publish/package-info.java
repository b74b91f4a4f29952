/**
 * What leaves the graph as files: an account, read back whole, as the data package that
 * it came from.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.publish;
