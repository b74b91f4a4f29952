package org.fundtrace.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Adjoining lines of a document, both ends included, counted from 1.
 */
public record LineSpan(int startLine, int endLine) {

	private static final Pattern PRINTED = Pattern.compile("([1-9]\\d{0,8})(?:-([1-9]\\d{0,8}))?");

	public LineSpan {
		if (startLine < 1 || endLine < startLine) {
			throw new IllegalArgumentException("expected lines from 1 on, the first before the last");
		}
	}

	/**
	 * Reads {@code 361} or {@code 373-381}.
	 * @throws IllegalArgumentException when it is neither, or one line is written as two
	 */
	public static LineSpan parse(String text) {
		Matcher matcher = PRINTED.matcher(text);
		if (!matcher.matches() || matcher.group(1).equals(matcher.group(2))) {
			throw new IllegalArgumentException("expected line numbers such as 361 or 373-381");
		}
		int start = Integer.parseInt(matcher.group(1));
		return new LineSpan(start, (matcher.group(2) != null) ? Integer.parseInt(matcher.group(2)) : start);
	}

	/** The line numbers, ascending. */
	public IntStream lineNumbers() {
		return IntStream.rangeClosed(this.startLine, this.endLine);
	}

	/** As {@link #parse} reads it. */
	@Override
	public String toString() {
		return (this.startLine == this.endLine) ? Integer.toString(this.startLine)
				: this.startLine + "-" + this.endLine;
	}

}
