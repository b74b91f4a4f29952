package org.fundtrace.cli;

import java.io.PrintWriter;

import org.fundtrace.graphimport.ImportListener;
import org.fundtrace.graphimport.ImportOutcome;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.ImportSource;

/** Prints what becomes of each data package. */
final class PrintedOutcomes implements ImportListener {

	private final PrintWriter out;

	private final PrintWriter err;

	private boolean sound = true;

	PrintedOutcomes(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	@Override
	public ImportProgress begins(ImportSource source) {
		return PrintedProgress.on(this.out, source.name());
	}

	@Override
	public void imported(ImportSource source, ImportOutcome outcome) {
		this.out.println("%s: %s %s, revision %s".formatted(source.name(), outcome.changed() ? "imported" : "unchanged",
				outcome.title(), outcome.revision()));
		this.out.flush();
	}

	@Override
	public void failed(ImportSource source, RuntimeException failure) {
		this.sound = false;
		this.err.println(source.name() + ": not imported: " + failure.getMessage());
	}

	/** Whether none has failed. */
	boolean areSound() {
		return this.sound;
	}

}
