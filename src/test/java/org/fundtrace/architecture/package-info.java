/** The architecture as rules: who may import whom, held against the compiled classes. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.architecture;
