package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.fundtrace.budget.DocumentText;
import org.fundtrace.budget.FormWord;
import org.fundtrace.budget.LineSpan;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/** The document of an account as it is being printed, line by line. */
final class PrintedDocument {

	private static final int LINES_OF_A_PAGE = 60;

	private final List<String> lines = new ArrayList<>();

	private final List<Heading> headings = new ArrayList<>();

	private final List<Integer> pageNumbers = new ArrayList<>();

	private final Set<Word> used = EnumSet.noneOf(Word.class);

	/** Begins a row. */
	PrintedRow row() {
		return new PrintedRow(this);
	}

	/** Prints a line that holds nothing but words of the form. */
	void form(Word... words) {
		PrintedRow row = row();
		Stream.of(words).forEach(row::word);
		row.end();
	}

	/** Prints a heading; it opens a section that the next of its level ends. */
	SourceSpans heading(int level, @Nullable String number, String title) {
		this.lines.add("");
		SourceSpans printed = row().value(number).value(title).end();
		this.headings.add(new Heading(level, number, title, printed));
		return printed;
	}

	void use(Word word) {
		this.used.add(word);
	}

	/** Takes the lines of one row, on one page. */
	SourceSpans append(List<String> row) {
		if (this.lines.size() - lastPageEnd() + row.size() > LINES_OF_A_PAGE) {
			this.lines.add(Integer.toString(this.pageNumbers.size() + 1));
			this.pageNumbers.add(this.lines.size());
		}
		int first = this.lines.size() + 1;
		this.lines.addAll(row);
		return new SourceSpans(List.of(new LineSpan(first, this.lines.size())));
	}

	private int lastPageEnd() {
		return this.pageNumbers.isEmpty() ? 0 : this.pageNumbers.getLast();
	}

	DocumentText text() {
		return new DocumentText(String.join("\n", this.lines) + "\n");
	}

	@Nullable SourceSpans pageNumberLines() {
		List<LineSpan> spans = this.pageNumbers.stream().map((line) -> new LineSpan(line, line)).toList();
		return spans.isEmpty() ? null : new SourceSpans(spans);
	}

	List<FormWord> formWords() {
		return this.used.stream().map((word) -> new FormWord(word.text(), word.meaning())).toList();
	}

	List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		for (Heading heading : this.headings) {
			int ordinal = sections.size() + 1;
			sections.add(new Section(ordinal, heading.level(), heading.number(), heading.title(),
					end(heading, this.headings.subList(ordinal, this.headings.size())), heading.printed()));
		}
		return sections;
	}

	/** The last line before the next section that is not blank. */
	private int end(Heading heading, List<Heading> following) {
		int end = following.stream()
			.filter((next) -> next.level() <= heading.level())
			.map((next) -> next.printed().startLine() - 1)
			.findFirst()
			.orElse(this.lines.size());
		while (this.lines.get(end - 1).isBlank()) {
			end--;
		}
		return end;
	}

	private record Heading(int level, @Nullable String number, String title, SourceSpans printed) {
	}

}
