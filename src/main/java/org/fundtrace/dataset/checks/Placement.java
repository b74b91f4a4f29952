package org.fundtrace.dataset.checks;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Places the printed values of a row in the text that it cites, no two in one place; goes
 * back where a choice leaves no place for a later one.
 */
final class Placement {

	/** Beyond as many tries a row counts as one that cannot be placed. */
	private static final int TRIES = 100_000;

	private final CitedText text;

	private final RowPieces row;

	private final List<int[]> standing;

	private final @Nullable String[] used;

	private final int[] places;

	private int tries;

	Placement(CitedText text, RowPieces row) {
		this.text = text;
		this.row = row;
		this.standing = row.pieces().stream().map((piece) -> text.places(piece.text())).toList();
		this.used = new @Nullable String[text.length()];
		this.places = new int[row.pieces().size()];
	}

	/** The printed values that stand nowhere in the text. */
	List<Piece> missing() {
		return IntStream.range(0, this.places.length)
			.filter((index) -> this.standing.get(index).length == 0)
			.mapToObj(this.row.pieces()::get)
			.toList();
	}

	/** Whether every printed value finds a place of its own. */
	boolean placeAll() {
		return place(0);
	}

	private boolean place(int index) {
		if (index == this.row.pieces().size()) {
			return true;
		}
		Piece piece = this.row.pieces().get(index);
		for (int place : candidates(piece, index)) {
			if (++this.tries > TRIES) {
				return false;
			}
			if (isFree(place, piece.text(), null)) {
				this.places[index] = place;
				mark(place, piece.text(), piece.text());
				if (place(index + 1)) {
					return true;
				}
				mark(place, piece.text(), null);
			}
		}
		return false;
	}

	/**
	 * An amount before its unit first, then what stands after the anchor, then the rest.
	 */
	private int[] candidates(Piece piece, int index) {
		int anchor = this.row.anchor();
		int after = (anchor < index) ? this.places[anchor] + this.row.pieces().get(anchor).text().length() : 0;
		return IntStream.of(this.standing.get(index))
			.boxed()
			.sorted(Comparator.comparing((Integer place) -> !adjoins(piece, place))
				.thenComparing((place) -> place < after)
				.thenComparing(Comparator.naturalOrder()))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	private boolean adjoins(Piece piece, int place) {
		return piece.unit() == null || this.text.startsWith(piece.unit(), place + piece.text().length());
	}

	/** Places the units, which several amounts may share; those without a place. */
	List<Piece> placeUnits() {
		return IntStream.range(0, this.places.length)
			.filter((index) -> !placeUnit(this.row.pieces().get(index), this.places[index]))
			.mapToObj(this.row.pieces()::get)
			.toList();
	}

	private boolean placeUnit(Piece piece, int place) {
		String unit = piece.unit();
		if (unit == null) {
			return true;
		}
		int next = place + piece.text().length();
		int[] places = this.text.startsWith(unit, next) ? new int[] { next } : this.text.places(unit);
		int[] free = IntStream.of(places).filter((each) -> isFree(each, unit, unit)).toArray();
		if (free.length > 0) {
			mark(free[0], unit, unit);
		}
		return free.length > 0;
	}

	/** Places a name on free characters if there are some; whether it stands anywhere. */
	boolean placeNamed(Piece piece) {
		int[] places = this.text.places(piece.text());
		IntStream.of(places)
			.filter((place) -> isFree(place, piece.text(), null))
			.findFirst()
			.ifPresent((place) -> mark(place, piece.text(), piece.text()));
		return places.length > 0;
	}

	/** Places a text wherever else it stands on free characters. */
	void repeat(String piece) {
		for (int place : this.text.places(piece)) {
			if (isFree(place, piece, null)) {
				mark(place, piece, piece);
			}
		}
	}

	private boolean isFree(int place, String piece, @Nullable String shared) {
		return IntStream.range(place, place + piece.length())
			.mapToObj((index) -> this.used[index])
			.allMatch((mark) -> mark == null || Objects.equals(mark, shared));
	}

	private void mark(int place, String piece, @Nullable String mark) {
		for (int index = place; index < place + piece.length(); index++) {
			this.used[index] = mark;
		}
	}

	/** The characters of the document on which something is placed. */
	BitSet covered() {
		BitSet covered = new BitSet();
		IntStream.range(0, this.used.length)
			.filter((index) -> this.used[index] != null)
			.map(this.text::position)
			.forEach(covered::set);
		return covered;
	}

}
