/** A real browser, driven over its own debugging protocol. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.browser;
