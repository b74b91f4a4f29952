/** The HTTP edge: pages and links beside the GraphQL endpoint. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.web;
