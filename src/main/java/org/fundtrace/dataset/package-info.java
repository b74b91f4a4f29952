/**
 * A data package on disk: reading, writing, and checking it against the document that it
 * was taken from.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.dataset;
