package org.fundtrace.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.ImportProgress.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedProgressTests {

	private final StringWriter printed = new StringWriter();

	@Test
	void writesOneLineOverOnATerminal() {
		report(PrintedProgress.line(new PrintWriter(this.printed), "seed"));
		assertThat(this.printed).hasToString("\rseed: 0 of 9 nodes and relationships"
				+ "\rseed: 4 of 9 nodes and relationships\rseed: 9 of 9 nodes and relationships\n");
	}

	@Test
	void printsPlainLinesElsewhere() {
		report(PrintedProgress.lines(new PrintWriter(this.printed), "seed"));
		assertThat(this.printed.toString().lines()).containsExactly("seed: begun, 9 nodes and relationships",
				"seed: committed");
	}

	private static void report(ImportProgress progress) {
		progress.reached(Step.BEGUN, 0, 9);
		progress.reached(Step.WRITTEN, 4, 9);
		progress.reached(Step.COMMITTED, 9, 9);
	}

}
