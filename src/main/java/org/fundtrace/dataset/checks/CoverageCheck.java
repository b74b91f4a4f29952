package org.fundtrace.dataset.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Says which lines print something that no row holds: what the values of the rows leave
 * of the document must be form words.
 */
final class CoverageCheck {

	private final DocumentCharacters document;

	private final Set<Integer> pageNumbers;

	private final FormWords words;

	private final SortedMap<Integer, String> uncovered = new TreeMap<>();

	private final StringBuilder run = new StringBuilder();

	private final List<Integer> runLines = new ArrayList<>();

	CoverageCheck(DocumentCharacters document, Set<Integer> pageNumbers, FormWords words) {
		this.document = document;
		this.pageNumbers = pageNumbers;
		this.words = words;
	}

	/** The coverage by these characters. */
	Coverage measure(BitSet covered) {
		int[] lines = IntStream.rangeClosed(1, this.document.lineCount())
			.filter((line) -> !this.document.isBlank(line) && !this.pageNumbers.contains(line))
			.toArray();
		for (int line : lines) {
			this.document.positions(line).forEach((position) -> read(line, position, covered));
		}
		endRun();
		return new Coverage(lines.length, this.uncovered, this.words.uses());
	}

	private void read(int line, int position, BitSet covered) {
		if (covered.get(position)) {
			endRun();
			return;
		}
		this.run.append(this.document.at(position));
		this.runLines.add(line);
	}

	private void endRun() {
		if (!this.words.make(this.run.toString())) {
			this.runLines.forEach((line) -> this.uncovered.put(line, this.document.line(line)));
		}
		this.run.setLength(0);
		this.runLines.clear();
	}

}
