@org.jspecify.annotations.NullMarked
package org.fundtrace.publish.exports;
