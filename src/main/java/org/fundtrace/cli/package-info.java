/** The commands: serve, import, check. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.cli;
