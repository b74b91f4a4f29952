/**
 * Compiles one GraphQL operation to one Cypher statement and reads its rows back.
 *
 * <p>
 * {@link org.fundtrace.query.mapping.GraphMapping} is what the SDL's directives say,
 * {@link org.fundtrace.query.OperationCompiler} turns a normalised operation into a
 * {@link org.fundtrace.query.CompiledOperation}, and
 * {@link org.fundtrace.query.OperationExecutor} runs it in one read transaction.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query;
