package org.fundtrace.cli;

import java.io.Console;
import java.io.PrintWriter;

import org.fundtrace.graphimport.ImportProgress;

/**
 * Prints how far an import has come: on a terminal one line that is written over,
 * elsewhere the beginning and the commit as a line each.
 */
final class PrintedProgress {

	private PrintedProgress() {
	}

	@SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again, see
											// JDK-8351435
	static ImportProgress on(PrintWriter out, String name) {
		Console console = System.console();
		return (console != null && console.isTerminal()) ? line(out, name) : lines(out, name);
	}

	static ImportProgress line(PrintWriter out, String name) {
		return (step, done, total) -> {
			out.print("\r%s: %d of %d nodes and relationships%s".formatted(name, done, total,
					(step == ImportProgress.Step.COMMITTED) ? "\n" : ""));
			out.flush();
		};
	}

	static ImportProgress lines(PrintWriter out, String name) {
		return (step, done, total) -> {
			switch (step) {
				case BEGUN -> out.println("%s: begun, %d nodes and relationships".formatted(name, total));
				case COMMITTED -> out.println(name + ": committed");
				case CLEARED, WRITTEN -> {
				}
			}
			out.flush();
		};
	}

}
