package org.fundtrace.graphimport;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.graph.Properties;

/** Where a fact stands in the document of its account. */
record Provenance(Account account) {

	void addTo(NodeProperties properties, SourceSpans lines) {
		properties.add(Properties.SOURCE_SPANS, flat(lines));
		properties.add(Properties.SOURCE_START_LINE, lines.startLine());
		properties.add(Properties.SOURCE_END_LINE, lines.endLine());
		Section section = this.account.sectionOf(lines);
		properties.add(Properties.SOURCE_SECTION, (section != null) ? section.heading() : null);
		properties.add(Properties.SOURCE_QUOTE, this.account.text().quote(lines));
	}

	/** Start, end, start, end … */
	static List<Long> flat(SourceSpans lines) {
		return lines.spans()
			.stream()
			.flatMap((span) -> Stream.of((long) span.startLine(), (long) span.endLine()))
			.toList();
	}

}
