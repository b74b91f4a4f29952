package org.fundtrace.dataset.checks;

import org.fundtrace.dataset.tables.Column;
import org.jspecify.annotations.Nullable;

/**
 * A text without white space that the cited lines of a row must print.
 *
 * @param unit the unit of an amount, which need not adjoin it
 */
record Piece(Column column, String text, @Nullable String unit) {
}
