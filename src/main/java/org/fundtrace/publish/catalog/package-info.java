/**
 * What there is to take away, described for portals: as a Data Package, and in the
 * vocabularies of DCAT and schema.org.
 */
@org.jspecify.annotations.NullMarked
package org.fundtrace.publish.catalog;
