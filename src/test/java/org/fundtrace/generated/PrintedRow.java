package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.fundtrace.budget.PrintedWord;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/**
 * A row of a document: its values with spaces between them, words of the form before
 * them. Prose alone is broken over lines, so that every line holds part of a value and
 * the first line all values before the prose.
 */
final class PrintedRow {

	private static final int WIDTH = 42;

	private final PrintedDocument document;

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private final StringBuilder words = new StringBuilder();

	PrintedRow(PrintedDocument document) {
		this.document = document;
	}

	PrintedRow word(Word word) {
		this.document.use(word);
		append(this.words, word.text());
		return this;
	}

	/** Prints a value; nothing where it is missing. */
	PrintedRow value(@Nullable Object value) {
		if (value != null) {
			takeWords();
			append(this.line, printed(value));
		}
		return this;
	}

	/** Prints a value; the dash of an empty cell where it is missing. */
	PrintedRow cell(@Nullable Object value) {
		return (value != null) ? value(value) : word(Word.NOTHING);
	}

	/** Prints a value with a word before it; neither where it is missing. */
	PrintedRow labelled(Word word, @Nullable Object value) {
		return (value != null) ? word(word).value(value) : this;
	}

	/** Prints prose with a word before it; neither where it is missing. */
	PrintedRow prose(Word word, @Nullable String text) {
		return (text != null) ? word(word).prose(text) : this;
	}

	/** Prints a text, broken where the line is full; nothing where it is missing. */
	PrintedRow prose(@Nullable String text) {
		if (text == null) {
			return this;
		}
		if (this.line.length() + this.words.length() > WIDTH) {
			endLine();
		}
		takeWords();
		String rest = text;
		for (int end = breakOf(rest); end < rest.length(); end = breakOf(rest)) {
			append(this.line, rest.substring(0, end));
			endLine();
			rest = rest.substring(end);
		}
		append(this.line, rest);
		return this;
	}

	/**
	 * Where the line is full; between two Chinese characters, so that no word is torn.
	 */
	private int breakOf(String text) {
		int end = Math.max(1, WIDTH - this.line.length());
		while (end < text.length() && !(isWide(text.charAt(end - 1)) && isWide(text.charAt(end)))) {
			end++;
		}
		return Math.min(end, text.length());
	}

	private static boolean isWide(char character) {
		return character >= '\u2E80';
	}

	/** Prints the row; the lines on which it stands. */
	SourceSpans end() {
		takeWords();
		endLine();
		return this.document.append(this.lines);
	}

	private void takeWords() {
		append(this.line, this.words.toString());
		this.words.setLength(0);
	}

	private void endLine() {
		if (!this.line.isEmpty()) {
			this.lines.add(this.line.toString());
			this.line.setLength(0);
		}
	}

	private static void append(StringBuilder line, String text) {
		if (!line.isEmpty() && !text.isEmpty()) {
			line.append(' ');
		}
		line.append(text);
	}

	private static String printed(Object value) {
		return switch (value) {
			case Money money -> String.valueOf(money.printed());
			case Percentage percentage -> percentage.printed();
			case Count count -> count.printed();
			case Figure figure -> figure.printed();
			case PrintedDate date -> date.printed();
			case IndicatorValue indicated -> indicated.raw();
			case PrintedWord word -> word.printed();
			default -> value.toString();
		};
	}

}
