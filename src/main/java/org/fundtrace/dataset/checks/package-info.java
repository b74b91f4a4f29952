/**
 * What a package is held to beside its columns: keys, and every printed value against the
 * lines that its row cites.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.dataset.checks;
