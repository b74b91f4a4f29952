package org.fundtrace.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the report.
 *
 * @param lines Markdown
 */
record Section(String title, List<String> lines) {

	/** A table with words before it. */
	static Section table(String title, String words, List<String> head, Stream<List<String>> rows) {
		return new Section(title,
				Stream
					.of(Stream.of(words, ""), Stream.of(row(head), row(head.stream().map((name) -> "---").toList())),
							rows.map(Section::row))
					.flatMap((some) -> some)
					.toList());
	}

	private static String row(List<String> cells) {
		return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
	}

	String markdown() {
		return "## " + this.title + "\n\n" + String.join("\n", this.lines) + "\n";
	}

}
