/** The application and its wiring. */
@org.jspecify.annotations.NullMarked
package org.fundtrace;
