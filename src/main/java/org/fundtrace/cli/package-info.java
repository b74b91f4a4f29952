/** The commands: serve, import, export, check. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.cli;
