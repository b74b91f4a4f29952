/** The endpoint as a client sees it: operations and their answers. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.api;
