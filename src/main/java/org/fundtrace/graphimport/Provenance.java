package org.fundtrace.graphimport;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/** Where a fact stands in the document of its account. */
record Provenance(Account account) {

	void addTo(NodeProperties properties, SourceSpans lines) {
		properties.add(Properties.SOURCE_SPANS, flat(lines));
		properties.add(Properties.SOURCE_START_LINE, lines.startLine());
		properties.add(Properties.SOURCE_END_LINE, lines.endLine());
		properties.add(Properties.SOURCE_SECTION, section(lines.spans().getFirst().startLine()));
		properties.add(Properties.SOURCE_QUOTE, this.account.text().quote(lines));
	}

	/** Start, end, start, end … */
	static List<Long> flat(SourceSpans lines) {
		return lines.spans()
			.stream()
			.flatMap((span) -> Stream.of((long) span.startLine(), (long) span.endLine()))
			.toList();
	}

	/** Number and title of the innermost section that holds a line. */
	private @Nullable String section(int line) {
		return this.account.sections()
			.stream()
			.filter((section) -> section.lines().startLine() <= line && line <= section.endLine())
			.max(Comparator.comparingInt(Section::level))
			.map(Provenance::heading)
			.orElse(null);
	}

	/** A number that ends in a mark of its own, 一、 or （一）, needs no space. */
	private static String heading(Section section) {
		String number = section.number();
		if (number == null) {
			return section.title();
		}
		boolean word = Character.isLetterOrDigit(number.charAt(number.length() - 1));
		return number + (word ? " " : "") + section.title();
	}

}
