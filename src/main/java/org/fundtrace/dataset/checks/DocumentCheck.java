package org.fundtrace.dataset.checks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.fundtrace.budget.Document;
import org.fundtrace.budget.DocumentText;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.FormWord;
import org.fundtrace.dataset.tables.Column;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableRows;
import org.fundtrace.dataset.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Holds all tables against the document. */
public final class DocumentCheck {

	private static final Pattern FIGURE = Pattern.compile("[\\d.,%％]*\\d[\\d.,%％]*");

	private final Map<String, TableRows> tables;

	private final Problems problems;

	private final DocumentCharacters document;

	private final LinesCheck lines;

	private final PrintedCheck printed;

	/**
	 * Holds nothing yet.
	 * @param tables by name
	 * @param problems takes what is found
	 */
	public DocumentCheck(Map<String, TableRows> tables, DocumentText text, Problems problems) {
		this.tables = tables;
		this.problems = problems;
		this.document = new DocumentCharacters(text.lines());
		this.lines = new LinesCheck(this.document, problems);
		this.printed = new PrintedCheck(this.document, this.lines, problems);
	}

	/** How many printed values were held against their lines. */
	public int values() {
		return this.printed.values();
	}

	/** How many of these were figures. */
	public int figures() {
		return this.printed.figures();
	}

	/** The coverage; null where rows are missing, so that it would say nothing. */
	public @Nullable Coverage check() {
		boolean readable = this.problems.isEmpty();
		rows(Tables.DOCUMENTS).forEach(this::checkYear);
		rows(Tables.DOCUMENTS).forEach(this.lines::readPageNumbers);
		rows(Tables.SECTIONS)
			.forEach((sections) -> new SectionCheck(this.document, this.problems).check(sections.rows()));
		this.tables.values().forEach(this.printed::check);
		return readable ? measureCoverage() : null;
	}

	/**
	 * The document does not print its year by itself, but is about that of the account.
	 */
	private void checkYear(TableRows documents) {
		FiscalYear year = rows(Tables.ACCOUNT).stream()
			.flatMap((accounts) -> accounts.values(FinalAccount.class))
			.map(FinalAccount::fiscalYear)
			.findFirst()
			.orElse(null);
		for (Row row : documents.rows()) {
			if (year != null && row.value() instanceof Document document && !document.fiscalYear().equals(year)) {
				this.problems.addCell(Tables.DOCUMENTS, row, Tables.DOCUMENTS.column("fiscalYear"),
						"the account is of another year; expected " + year);
			}
		}
	}

	private Coverage measureCoverage() {
		TableRows words = this.tables.get(Tables.FORM_WORDS.name());
		List<String> texts = (words != null) ? words.values(FormWord.class).map(FormWord::text).toList() : List.of();
		Coverage coverage = new CoverageCheck(this.document, this.lines.pageNumbers(), new FormWords(texts))
			.measure(this.printed.covered());
		if (words != null) {
			words.rows().forEach((row) -> checkFormWord(row, coverage.formWords(), this.problems.isEmpty()));
		}
		return coverage;
	}

	private void checkFormWord(Row row, Map<String, Integer> uses, boolean complete) {
		if (!(row.value() instanceof FormWord word)) {
			return;
		}
		Column column = Tables.FORM_WORDS.column("text");
		if (FIGURE.matcher(word.text()).matches()) {
			this.problems.addCell(Tables.FORM_WORDS, row, column,
					"a figure is no form word; expected a row that holds what it says");
		}
		else if (complete && uses.getOrDefault(word.text(), 0) == 0) {
			this.problems.addCell(Tables.FORM_WORDS, row, column,
					"the form word stands nowhere between the values of rows; expected it left out");
		}
	}

	private Collection<TableRows> rows(Table<?> table) {
		TableRows rows = this.tables.get(table.name());
		return (rows != null) ? List.of(rows) : List.of();
	}

}
