package org.fundtrace.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a document that a link cites.
 *
 * @param spans first and last line of each piece
 */
record MarkedLines(List<int[]> spans) {

	private static final Pattern SPAN = Pattern.compile("(\\d{1,7})-(\\d{1,7})");

	/** Reads {@code 896-899,1386-1386}; what is no span marks nothing. */
	static MarkedLines parse(String text) {
		return new MarkedLines(SPAN.matcher(text)
			.results()
			.map((span) -> new int[] { Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)) })
			.toList());
	}

	boolean contain(int line) {
		return this.spans.stream().anyMatch((span) -> span[0] <= line && line <= span[1]);
	}

}
