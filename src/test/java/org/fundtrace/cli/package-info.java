@org.jspecify.annotations.NullMarked
package org.fundtrace.cli;
