/**
 * The accounting rules, each with a figure that breaks it.
 */
@NullMarked
package org.fundtrace.audit;

import org.jspecify.annotations.NullMarked;
