package org.fundtrace.dataset.checks;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters of a document that are not white space, counted from 0 through all
 * lines.
 */
final class DocumentCharacters {

	private final List<String> lines;

	private final StringBuilder text = new StringBuilder();

	/** Where the characters of a line begin; those of line n end where n + 1 begins. */
	private final int[] starts;

	/** Characters with white space or the end of a line before them. */
	private final BitSet apart = new BitSet();

	DocumentCharacters(List<String> lines) {
		this.lines = lines;
		this.starts = new int[lines.size() + 2];
		for (int number = 1; number <= lines.size(); number++) {
			this.starts[number] = this.text.length();
			append(lines.get(number - 1));
		}
		this.starts[lines.size() + 1] = this.text.length();
	}

	private void append(String line) {
		boolean space = true;
		for (int index = 0; index < line.length(); index++) {
			char character = line.charAt(index);
			boolean blank = isSpace(character);
			if (!blank) {
				this.apart.set(this.text.length(), space);
				this.text.append(character);
			}
			space = blank;
		}
	}

	private static boolean isSpace(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	/** A text without its white space. */
	static String close(String text) {
		return text.codePoints()
			.filter((character) -> !isSpace(character))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	int lineCount() {
		return this.lines.size();
	}

	/** A line without the white space around it. */
	String line(int number) {
		return this.lines.get(number - 1).strip();
	}

	boolean isBlank(int line) {
		return this.starts[line] == this.starts[line + 1];
	}

	/** The positions of a line's characters. */
	IntStream positions(int line) {
		return IntStream.range(this.starts[line], this.starts[line + 1]);
	}

	char at(int position) {
		return this.text.charAt(position);
	}

	/** Whether no white space stands before a character. */
	boolean joined(int position) {
		return !this.apart.get(position);
	}

}
