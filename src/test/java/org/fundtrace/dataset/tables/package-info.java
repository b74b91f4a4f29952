@org.jspecify.annotations.NullMarked
package org.fundtrace.dataset.tables;
