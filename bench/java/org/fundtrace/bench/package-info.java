/**
 * The benchmark: data sets by the product's own import, series of measurements that are
 * taken in turns, and a report that puts ratios first.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.bench;
