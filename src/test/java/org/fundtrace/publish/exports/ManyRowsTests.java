package org.fundtrace.publish.exports;

import org.fundtrace.graph.ChildProcess;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ManyRowsTests {

	/** A small part of what the rows take. */
	private static final String HEAP = "-Xmx48m";

	@Test
	void areWrittenWithoutBeingCollected() {
		try (ChildProcess process = ChildProcess.start(HEAP, ManyRows.class.getName())) {
			assertThat(process.awaitEnd()).as(process::output).isZero();
			assertThat(process.lines()).contains("lines: " + (ManyRows.ROWS + 1));
		}
	}

}
