/** The application against Neo4j servers of its own process. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.server;
