/**
 * The accounting rules: pure functions from an account to findings.
 */
@NullMarked
package org.fundtrace.audit;

import org.jspecify.annotations.NullMarked;
