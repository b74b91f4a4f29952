package org.fundtrace.cli;

import java.io.PrintWriter;

import org.fundtrace.dataset.InvalidDataPackageException;
import org.fundtrace.graph.GraphWriteException;
import org.fundtrace.graphimport.ImportListener;
import org.fundtrace.graphimport.ImportOutcome;
import org.fundtrace.graphimport.ImportProgress;
import org.fundtrace.graphimport.ImportSource;
import org.fundtrace.graphimport.UnfitValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints what becomes of each data package. */
final class PrintedOutcomes implements ImportListener {

	private static final Logger logger = LoggerFactory.getLogger(PrintedOutcomes.class);

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
		this.err.println(source.name() + ": not imported: " + sentence(failure));
	}

	/** What nobody expected is logged, for those who can mend it. */
	private static String sentence(RuntimeException failure) {
		return switch (failure) {
			case InvalidDataPackageException _, UnfitValueException _, GraphWriteException _ ->
				String.valueOf(failure.getMessage());
			default -> {
				logger.error("An import failed unexpectedly", failure);
				yield "it failed for a reason that has been logged";
			}
		};
	}

	/** Whether none has failed. */
	boolean areSound() {
		return this.sound;
	}

}
