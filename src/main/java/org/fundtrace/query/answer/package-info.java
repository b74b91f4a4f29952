/**
 * An answer: the values of the selected fields, completed as the GraphQL specification
 * says, without the engine.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.answer;
