package org.fundtrace.dataset.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.fundtrace.budget.Money;
import org.fundtrace.dataset.tables.Column;
import org.fundtrace.dataset.tables.Reference;
import org.fundtrace.dataset.tables.Row;
import org.fundtrace.dataset.tables.Table;

/**
 * What the cited lines of a row must print.
 *
 * @param pieces the printed values, each in a place of its own: texts before figures, the
 * longer before the shorter
 * @param anchor the index of the first text in the order of the columns, after which the
 * others are looked for first; the number of pieces where there is none
 * @param named names and quoted figures that must stand there, also on other values
 * @param echoes names that may stand there
 */
record RowPieces(List<Piece> pieces, int anchor, List<Piece> named, List<Piece> echoes) {

	private static final Pattern QUOTED_FIGURE = Pattern.compile("\\d[\\d,]*\\.\\d+");

	private static final Comparator<Piece> PLACING = Comparator
		.comparing((Piece piece) -> piece.column().type().figure())
		.thenComparingInt((piece) -> -piece.text().length());

	static RowPieces of(Table<?> table, Row row) {
		List<Piece> pieces = new ArrayList<>();
		List<Piece> named = new ArrayList<>();
		List<Piece> echoes = new ArrayList<>();
		for (Column column : table.columns()) {
			String cell = row.cell(table, column);
			if (!cell.isEmpty()) {
				List<Piece> found = pieces(column, cell);
				Reference reference = column.reference();
				if (column.printed() && reference == null) {
					pieces.addAll(found);
				}
				else if (column.printed() || column.quoting()) {
					named.addAll(found);
				}
				else if (reference != null && reference.named() && !reference.table().equals(table.name())) {
					echoes.addAll(found);
				}
			}
		}
		List<Piece> placing = pieces.stream().sorted(PLACING).toList();
		int anchor = pieces.stream()
			.filter((piece) -> !piece.column().type().figure())
			.findFirst()
			.map(placing::indexOf)
			.orElse(placing.size());
		return new RowPieces(placing, anchor, named, echoes);
	}

	private static List<Piece> pieces(Column column, String cell) {
		if (column.quoting()) {
			return QUOTED_FIGURE.matcher(cell)
				.results()
				.map(MatchResult::group)
				.distinct()
				.map((figure) -> new Piece(column, figure, null))
				.toList();
		}
		if (column.type().javaType() == Money.class) {
			int space = cell.indexOf(' ');
			return List.of(new Piece(column, cell.substring(0, space), cell.substring(space + 1)));
		}
		return column.type().items(cell).stream().map((item) -> piece(column, item)).toList();
	}

	private static Piece piece(Column column, String item) {
		Reference reference = column.reference();
		String printed = (reference != null) ? reference.printedName(item) : item;
		return new Piece(column, DocumentCharacters.close(printed), null);
	}

}
