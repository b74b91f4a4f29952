@org.jspecify.annotations.NullMarked
package org.fundtrace.query.search;
