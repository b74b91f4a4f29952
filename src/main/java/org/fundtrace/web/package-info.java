/** The HTTP edge: the GraphQL endpoint, files, pages and links. */
@org.jspecify.annotations.NullMarked
package org.fundtrace.web;
