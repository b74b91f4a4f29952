package org.fundtrace.query;

import org.fundtrace.graph.GraphReadException;

/** The store could not answer an operation. The message may be shown to a client. */
public final class OperationFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean refused;

	OperationFailedException(GraphReadException cause) {
		super(message(cause.reason()), cause);
		this.refused = cause.reason() == GraphReadException.Reason.TIMEOUT
				|| cause.reason() == GraphReadException.Reason.MEMORY;
	}

	/** Whether a limit was exceeded, so that a smaller operation would do. */
	public boolean isLimit() {
		return this.refused;
	}

	private static String message(GraphReadException.Reason reason) {
		return switch (reason) {
			case TIMEOUT -> "The operation took longer than the limit of one read transaction. Ask for less at once";
			case MEMORY -> "The operation needed more memory than one read transaction may take. Ask for less at once";
			case UNAVAILABLE -> "The graph store does not answer at the moment. Try again later";
			case BUSY -> "Too many operations that were never asked before wait for the graph store. Try again later";
			case WRITE, FAILED -> "The operation failed in the graph store";
		};
	}

}
