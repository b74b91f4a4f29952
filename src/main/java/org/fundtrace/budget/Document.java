package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * The published document that an account is taken from.
 *
 * @param path the file of its text, relative to the data package
 * @param url where it was published
 * @param pageNumberLines lines that print nothing but a page number
 */
public record Document(String title, @Nullable String publisher, FiscalYear fiscalYear, String mediaType, String path,
		@Nullable String url, @Nullable SourceSpans pageNumberLines, SourceSpans lines) implements Sourced {

}
