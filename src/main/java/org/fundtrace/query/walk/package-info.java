/**
 * Operations of the application's own, given as text, and lists that they take to their
 * end, page by page.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.query.walk;
