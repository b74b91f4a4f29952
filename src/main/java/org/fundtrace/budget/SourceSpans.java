package org.fundtrace.budget;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of the document that print a fact, in reading order, which need not ascend.
 *
 * @param spans one span or more, no line twice
 */
public record SourceSpans(List<LineSpan> spans) {

	public SourceSpans {
		spans = List.copyOf(spans);
		if (spans.isEmpty() || overlap(spans)) {
			throw new IllegalArgumentException("expected one span of lines or more, no line twice");
		}
	}

	private static boolean overlap(List<LineSpan> spans) {
		List<LineSpan> ascending = spans.stream().sorted(Comparator.comparingInt(LineSpan::startLine)).toList();
		return IntStream.range(1, ascending.size())
			.anyMatch((index) -> ascending.get(index).startLine() <= ascending.get(index - 1).endLine());
	}

	/**
	 * Reads {@code 361;373-381}.
	 * @throws IllegalArgumentException when a span is malformed or a line occurs twice
	 */
	public static SourceSpans parse(String text) {
		return new SourceSpans(Arrays.stream(text.split(";", -1)).map(LineSpan::parse).toList());
	}

	/** The line numbers in reading order. */
	public IntStream lineNumbers() {
		return this.spans.stream().flatMapToInt(LineSpan::lineNumbers);
	}

	/** The least line number. */
	public int startLine() {
		return this.spans.stream().mapToInt(LineSpan::startLine).min().orElseThrow();
	}

	/** The greatest line number. */
	public int endLine() {
		return this.spans.stream().mapToInt(LineSpan::endLine).max().orElseThrow();
	}

	/** As {@link #parse} reads it. */
	@Override
	public String toString() {
		return this.spans.stream().map(LineSpan::toString).collect(Collectors.joining(";"));
	}

}
