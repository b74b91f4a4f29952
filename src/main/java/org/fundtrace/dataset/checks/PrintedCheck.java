package org.fundtrace.dataset.checks;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Sourced;
import org.fundtrace.dataset.tables.Column;
import org.fundtrace.dataset.tables.Problems;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;
import org.fundtrace.dataset.tables.TableRows;

/**
 * Looks for every printed value of every row in the lines that the row cites, and for
 * every cited line that prints none.
 */
final class PrintedCheck {

	private final DocumentCharacters document;

	private final LinesCheck lines;

	private final Problems problems;

	private final BitSet covered = new BitSet();

	private int values;

	private int figures;

	PrintedCheck(DocumentCharacters document, LinesCheck lines, Problems problems) {
		this.document = document;
		this.lines = lines;
		this.problems = problems;
	}

	/** The characters of the document on which a value of a row was found. */
	BitSet covered() {
		return this.covered;
	}

	/** How many printed cells were looked for. */
	int values() {
		return this.values;
	}

	/** How many of them hold numbers. */
	int figures() {
		return this.figures;
	}

	void check(TableRows rows) {
		for (Row row : rows.rows()) {
			if (row.value() instanceof Sourced sourced) {
				check(rows.table(), row, sourced.lines());
			}
		}
	}

	private void check(Table<?> table, Row row, SourceSpans spans) {
		count(table, row);
		List<Integer> cited = this.lines.cited(table, row, spans);
		if (cited == null) {
			return;
		}
		CitedText text = new CitedText(this.document, cited.stream().mapToInt(Integer::intValue));
		RowPieces pieces = RowPieces.of(table, row);
		Placement placement = new Placement(text, pieces);
		List<Piece> missing = placement.missing();
		missing.forEach((piece) -> reportMissing(table, row, piece, piece.text()));
		if (!missing.isEmpty()) {
			return;
		}
		if (!placement.placeAll()) {
			this.problems.addCell(table, row, table.column(Column.LINES),
					"the lines print fewer values than the row has, or too many alike; expected lines with a place for each");
			return;
		}
		placement.placeUnits().forEach((piece) -> reportMissing(table, row, piece, String.valueOf(piece.unit())));
		pieces.named()
			.stream()
			.filter((piece) -> !placement.placeNamed(piece))
			.forEach((piece) -> reportMissing(table, row, piece, piece.text()));
		repeat(table, pieces, placement);
		BitSet placed = placement.covered();
		cited.stream()
			.filter((line) -> this.document.positions(line).noneMatch(placed::get))
			.forEach((line) -> this.problems.addCell(table, row, table.column(Column.LINES),
					"line %d prints none of the row's values; expected it left out".formatted(line)));
		this.covered.or(placed);
	}

	private void count(Table<?> table, Row row) {
		for (Column column : table.columns()) {
			if (column.printed() && !row.cell(table, column).isEmpty()) {
				this.values++;
				this.figures += column.type().figure() ? 1 : 0;
			}
		}
	}

	private void reportMissing(Table<?> table, Row row, Piece piece, String text) {
		this.problems.addCell(table, row, piece.column(), text,
				"is not printed in the lines that the row cites, " + row.cell(table, table.column(Column.LINES)));
	}

	/** Longer texts first, so that no part of one takes its place. */
	private static void repeat(Table<?> table, RowPieces pieces, Placement placement) {
		if (table.repeating()) {
			Stream.of(pieces.pieces(), pieces.named(), pieces.echoes())
				.flatMap(List::stream)
				.flatMap((piece) -> Stream.concat(Stream.of(piece.text()), Stream.ofNullable(piece.unit())))
				.distinct()
				.sorted(Comparator.comparingInt((String text) -> -text.length()))
				.forEach(placement::repeat);
		}
	}

}
