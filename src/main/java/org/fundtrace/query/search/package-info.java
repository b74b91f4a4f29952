/**
 * The words of a search: as the analyzer of the full-text index tells them apart, as a
 * query of the index, and as they stand in the text of a hit.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.search;
