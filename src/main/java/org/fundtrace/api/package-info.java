/** The GraphQL engine: scalars, limits, errors, and how an operation is executed. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.api;
