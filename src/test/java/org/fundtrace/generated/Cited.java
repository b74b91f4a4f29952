package org.fundtrace.generated;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.LineSpan;
import org.fundtrace.budget.SourceSpans;

/** Spans of several rows as the lines of one fact. */
final class Cited {

	private Cited() {
	}

	static SourceSpans all(SourceSpans... rows) {
		return all(List.of(rows));
	}

	static SourceSpans all(List<SourceSpans> rows) {
		return new SourceSpans(rows.stream().flatMap((row) -> row.spans().stream()).toList());
	}

	/** The line on which a row begins. */
	static SourceSpans first(SourceSpans row) {
		int line = row.startLine();
		return new SourceSpans(Stream.of(new LineSpan(line, line)).toList());
	}

}
