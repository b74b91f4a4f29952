package org.fundtrace.dataset.tables;

import java.util.List;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/** Reads one table from its text; reports what is wrong with its form. */
public final class TableReader {

	private final Table<?> table;

	private final Problems problems;

	/**
	 * Has read nothing yet.
	 * @param problems takes what is found
	 */
	public TableReader(Table<?> table, Problems problems) {
		this.table = table;
		this.problems = problems;
	}

	/** The rows; null where the text is no CSV. */
	public @Nullable TableRows read(String text) {
		try {
			return read(text, Csv.read(text));
		}
		catch (CsvParseException ex) {
			this.problems.add(Problem.of(this.table.fileName(), "this is no CSV: " + ex.getMessage()));
			return null;
		}
	}

	private TableRows read(String text, List<CsvRecord> records) {
		List<String> header = records.getFirst().getFields();
		List<CsvRecord> body = records.subList(1, records.size());
		Set<String> missing = new HeaderCheck(this.table, this.problems).missing(header);
		checkForm(text, records);
		body.forEach((csv) -> checkWidth(csv, header.size()));
		RowReader rows = new RowReader(this.table, missing, this.problems);
		return new TableRows(this.table, missing, body.stream().map((csv) -> rows.read(header, csv)).toList());
	}

	private void checkWidth(CsvRecord csv, int expected) {
		if (csv.getFieldCount() != expected) {
			this.problems.add(Problem.of(this.table.fileName(), Math.toIntExact(csv.getStartingLineNumber()),
					"the row has %d cells, expected %d".formatted(csv.getFieldCount(), expected)));
		}
	}

	/** What is read must be what would be written, byte for byte. */
	private void checkForm(String text, List<CsvRecord> records) {
		if (text.indexOf('\r') >= 0 || !text.endsWith("\n")) {
			this.problems.add(Problem.of(this.table.fileName(), "expected every line to end in one line feed (LF)"));
			return;
		}
		List<String> lines = text.lines().toList();
		List<String> expected = Csv.write(records.stream().map(CsvRecord::getFields).toList()).lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			if (!lines.get(index).equals(expected.get(index))) {
				this.problems.add(new Problem(this.table.fileName(), index + 1, null, lines.get(index),
						"expected quotes only where a cell needs them: " + expected.get(index)));
				return;
			}
		}
	}

}
