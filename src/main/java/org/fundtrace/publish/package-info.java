/**
 * What leaves the graph as files: an account, read back whole, as the data package that
 * it came from; lists; and what describes them all.
 *
 * <p>
 * A list is declared by one GraphQL document in {@code export/} on the class path;
 * {@link org.fundtrace.publish.Exports} reads a request for it and
 * {@link org.fundtrace.publish.Export} writes its rows as they come from the store.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.publish;
