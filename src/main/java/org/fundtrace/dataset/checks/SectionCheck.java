package org.fundtrace.dataset.checks;

import java.util.List;

import org.fundtrace.budget.Section;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Tables;

/**
 * A section ends with the last line that is not blank before the next heading of its
 * level or a higher one.
 */
final class SectionCheck {

	private final DocumentCharacters document;

	private final Problems problems;

	SectionCheck(DocumentCharacters document, Problems problems) {
		this.document = document;
		this.problems = problems;
	}

	/** Says nothing while a row could not be read: another's end depends on it. */
	void check(List<Row> rows) {
		if (rows.stream().anyMatch((row) -> row.value() == null)) {
			return;
		}
		for (int index = 0; index < rows.size(); index++) {
			if (rows.get(index).value() instanceof Section section) {
				int expected = end(section, rows.subList(index + 1, rows.size()));
				if (section.endLine() != expected) {
					this.problems.addCell(Tables.SECTIONS, rows.get(index), Tables.SECTIONS.column("endLine"),
							"expected %d, the last line before the next heading of this level".formatted(expected));
				}
			}
		}
	}

	private int end(Section section, List<Row> following) {
		int line = following.stream()
			.map(Row::value)
			.filter((value) -> value instanceof Section next && next.level() <= section.level())
			.mapToInt((value) -> ((Section) value).lines().startLine() - 1)
			.findFirst()
			.orElse(this.document.lineCount());
		while (line > 1 && (line > this.document.lineCount() || this.document.isBlank(line))) {
			line--;
		}
		return line;
	}

}
