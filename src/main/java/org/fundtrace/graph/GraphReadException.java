package org.fundtrace.graph;

import org.jspecify.annotations.Nullable;

/**
 * A statement could not be read. The message is safe to show: it holds neither the
 * statement nor a parameter nor an address; the cause may.
 */
public final class GraphReadException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	GraphReadException(Reason reason, @Nullable Throwable cause) {
		super(reason.sentence, cause);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/** Why a statement could not be read. */
	public enum Reason {

		/** It ran longer than the limit. */
		TIMEOUT("The read took longer than it may."),

		/** It needed more memory than one transaction may take. */
		MEMORY("The read needed more memory than it may take."),

		/** All transactions together take as much memory as they may. */
		CROWDED("The transactions under way take as much memory as they may."),

		/** The store cannot be reached, or has no connection free. */
		UNAVAILABLE("The graph store does not answer."),

		/** Too many statements that are new wait already, or for too long. */
		BUSY("The graph store plans as many new reads as it may."),

		/** The statement would write. */
		WRITE("The graph store refused to write."),

		/** The statement is wrong, or the store failed on it. */
		FAILED("The graph store could not read this.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

	}

}
