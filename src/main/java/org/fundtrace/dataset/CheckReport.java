package org.fundtrace.dataset;

import java.util.List;
import java.util.stream.Collectors;

import org.fundtrace.dataset.checks.Coverage;
import org.fundtrace.dataset.tables.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking one data package.
 *
 * @param name the name of its directory
 * @param rows how many rows its tables have, form words apart
 * @param values how many printed values were looked for in the lines that their rows cite
 * @param figures how many of these are numbers
 * @param coverage how much of the document the rows hold; null where they could not be
 * read
 * @param problems all that is wrong, by file and line
 */
public record CheckReport(String name, int rows, int values, int figures, @Nullable Coverage coverage,
		List<Problem> problems) {

	public CheckReport {
		problems = List.copyOf(problems);
	}

	/** Whether nothing is wrong. */
	public boolean holds() {
		return this.problems.isEmpty();
	}

	/** The report in plain text for a terminal, ending in a line feed. */
	public String text() {
		StringBuilder text = new StringBuilder();
		text.append("%s: %d rows, %d printed values held against their lines, %d of them figures\n".formatted(this.name,
				this.rows, this.values, this.figures));
		if (this.coverage != null) {
			append(text, this.coverage);
		}
		else {
			text.append("coverage: not measured, since not all rows could be read\n");
		}
		text.append("problems: ").append(this.problems.size()).append('\n');
		this.problems.forEach((problem) -> text.append("  ").append(problem).append('\n'));
		return text.toString();
	}

	private static void append(StringBuilder text, Coverage coverage) {
		text.append("coverage: %d of %d lines, %s %%\n".formatted(coverage.covered(), coverage.counted(),
				coverage.percentage()));
		coverage.uncovered()
			.forEach((line, content) -> text.append("  line %d is not covered: %s\n".formatted(line, content)));
		text.append("form words: ").append(coverage.formWords().size()).append('\n');
		text.append(coverage.formWords()
			.entrySet()
			.stream()
			.map((word) -> "  %5d  %s\n".formatted(word.getValue(), word.getKey()))
			.collect(Collectors.joining()));
	}

}
