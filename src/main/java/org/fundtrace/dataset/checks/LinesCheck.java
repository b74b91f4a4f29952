package org.fundtrace.dataset.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fundtrace.budget.Document;
import org.fundtrace.budget.LineSpan;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.dataset.tables.Column;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableRows;
import org.jspecify.annotations.Nullable;

/** Holds spans against the lines that the document has. */
final class LinesCheck {

	private final DocumentCharacters document;

	private final Set<Integer> pageNumbers = new TreeSet<>();

	private final Problems problems;

	LinesCheck(DocumentCharacters document, Problems problems) {
		this.document = document;
		this.problems = problems;
	}

	/** The lines that print nothing but the number of a page. */
	Set<Integer> pageNumbers() {
		return this.pageNumbers;
	}

	/** Takes over which lines print page numbers. */
	void readPageNumbers(TableRows documents) {
		Column column = documents.table().column("pageNumberLines");
		for (Row row : documents.rows()) {
			SourceSpans spans = (row.value() instanceof Document about) ? about.pageNumberLines() : null;
			if (spans != null && spansStand(documents.table(), row, column, spans)) {
				spans.lineNumbers().forEach(this.pageNumbers::add);
				spans.lineNumbers()
					.filter((line) -> !isNumber(line))
					.forEach((line) -> this.problems.addCell(documents.table(), row, column, Integer.toString(line),
							"the line prints more than a page number"));
			}
		}
	}

	private boolean isNumber(int line) {
		return this.document.positions(line).mapToObj(this.document::at).allMatch(Character::isDigit);
	}

	/** The lines with characters that a row cites; null where its spans do not stand. */
	@Nullable List<Integer> cited(Table<?> table, Row row, SourceSpans spans) {
		Column column = table.column(Column.LINES);
		if (!spansStand(table, row, column, spans)) {
			return null;
		}
		List<Integer> pages = spans.lineNumbers().boxed().filter(this.pageNumbers::contains).toList();
		if (!pages.isEmpty()) {
			this.problems.addCell(table, row, column, "cites page numbers on lines "
					+ pages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
			return null;
		}
		return spans.lineNumbers().filter((line) -> !this.document.isBlank(line)).boxed().toList();
	}

	private boolean spansStand(Table<?> table, Row row, Column column, SourceSpans spans) {
		List<LineSpan> wrong = spans.spans().stream().filter((span) -> !stands(span)).toList();
		for (LineSpan span : wrong) {
			this.problems.addCell(table, row, column, span.toString(),
					(span.endLine() > this.document.lineCount())
							? "the document has %d lines".formatted(this.document.lineCount())
							: "expected a span that begins and ends with a line that is not blank");
		}
		return wrong.isEmpty();
	}

	private boolean stands(LineSpan span) {
		return span.endLine() <= this.document.lineCount() && !this.document.isBlank(span.startLine())
				&& !this.document.isBlank(span.endLine());
	}

}
