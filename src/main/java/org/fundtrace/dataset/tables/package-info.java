/**
 * The tables of a package, declared once in {@link org.fundtrace.dataset.tables.Tables};
 * their columns, their schemas and their files follow.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.dataset.tables;
