/**
 * Lists taken away as files. A list is declared by one GraphQL document in
 * {@code export/} on the class path; {@link org.fundtrace.publish.exports.Exports} reads
 * a request for it and {@link org.fundtrace.publish.exports.Export} writes its rows as
 * they come from the store.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.publish.exports;
