/**
 * Accounts that are drawn by chance, the same ones on every machine: as many departments
 * and years as a test or a measurement needs, each account a valid data package.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.generated;
