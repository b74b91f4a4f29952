package org.fundtrace.dataset.checks;

import java.util.stream.IntStream;

/** The characters of the lines that a row cites, in the order in which it cites them. */
final class CitedText {

	private final DocumentCharacters document;

	private final int[] positions;

	private final String text;

	CitedText(DocumentCharacters document, IntStream lines) {
		this.document = document;
		this.positions = lines.flatMap(document::positions).toArray();
		StringBuilder joined = new StringBuilder(this.positions.length);
		for (int position : this.positions) {
			joined.append(document.at(position));
		}
		this.text = joined.toString();
	}

	int length() {
		return this.positions.length;
	}

	/** The position of a character in the document. */
	int position(int index) {
		return this.positions[index];
	}

	boolean startsWith(String piece, int index) {
		return this.text.startsWith(piece, index);
	}

	/** Where a piece stands, apart from places inside a longer number. */
	int[] places(String piece) {
		return IntStream.rangeClosed(0, this.text.length() - piece.length())
			.filter((index) -> this.text.startsWith(piece, index) && wholeNumbers(index, index + piece.length()))
			.toArray();
	}

	private boolean wholeNumbers(int start, int end) {
		return !(digit(start) && continues(start, -1)) && !endsInside(end - 1);
	}

	/** Whether a digit or a digit and a point or comma adjoin, before or after. */
	private boolean continues(int index, int step) {
		int next = index + step;
		if (!touches(index, next)) {
			return false;
		}
		return digit(next) || (mark(next) && touches(next, next + step) && digit(next + step));
	}

	private boolean endsInside(int last) {
		return digit(last) ? continues(last, 1) : mark(last) && touches(last, last + 1) && digit(last + 1);
	}

	/** Whether two neighbours stand side by side, without white space. */
	private boolean touches(int index, int next) {
		return next >= 0 && next < this.text.length() && this.document.joined(this.positions[Math.max(index, next)]);
	}

	private boolean digit(int index) {
		return Character.isDigit(this.text.charAt(index));
	}

	private boolean mark(int index) {
		return this.text.charAt(index) == ',' || this.text.charAt(index) == '.';
	}

}
