package org.fundtrace.differential;

import java.util.List;
import java.util.stream.Collectors;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.LineSpan;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/** Makes the sources of one account's facts. */
final class Citations {

	private static final String PUBLIC_URL = "http://localhost:8080";

	private final Account account;

	private final Item document;

	Citations(Account account, Item document) {
		this.account = account;
		this.document = document;
	}

	Item source(SourceSpans lines) {
		List<LineSpan> spans = lines.spans();
		return new Item("Source", "").set("document", this.document)
			.set("section", section(spans.getFirst().startLine()))
			.set("startLine", lines.lineNumbers().min().orElseThrow())
			.set("endLine", lines.lineNumbers().max().orElseThrow())
			.set("spans", spans.stream().map(Citations::span).toList())
			.set("quote", spans.stream().map(this::quote).collect(Collectors.joining(" ")))
			.set("url", url(spans));
	}

	private static Item span(LineSpan span) {
		return new Item("LineSpan", "").set("startLine", span.startLine()).set("endLine", span.endLine());
	}

	private String quote(LineSpan span) {
		return this.account.text()
			.lines()
			.subList(span.startLine() - 1, span.endLine())
			.stream()
			.map(String::strip)
			.collect(Collectors.joining());
	}

	private String url(List<LineSpan> spans) {
		String lines = spans.stream()
			.map((span) -> span.startLine() + "-" + span.endLine())
			.collect(Collectors.joining(","));
		return PUBLIC_URL + "/documents/" + this.document.id() + "?lines=" + lines + "#L" + spans.getLast().startLine();
	}

	/** The heading of the deepest section around a line. */
	private @Nullable String section(int line) {
		Section innermost = null;
		for (Section section : this.account.sections()) {
			boolean around = section.lines().startLine() <= line && section.endLine() >= line;
			if (around && (innermost == null || section.level() > innermost.level())) {
				innermost = section;
			}
		}
		return (innermost != null) ? heading(innermost) : null;
	}

	private static String heading(Section section) {
		String number = section.number();
		if (number == null) {
			return section.title();
		}
		return Character.isLetterOrDigit(number.charAt(number.length() - 1)) ? number + " " + section.title()
				: number + section.title();
	}

}
