/**
 * What leaves the graph as files: accounts as packages, lists, and what describes them
 * all.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.publish;
