package org.fundtrace.query;

import org.fundtrace.graph.GraphReadException;

/** The store could not answer. The message may be shown to a client. */
public final class OperationFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final OperationErrorType type;

	OperationFailedException(GraphReadException cause) {
		super(message(cause.reason()), cause);
		this.type = switch (cause.reason()) {
			case TIMEOUT, MEMORY -> OperationErrorType.LIMIT_EXCEEDED;
			case CROWDED, UNAVAILABLE, BUSY -> OperationErrorType.UNAVAILABLE;
			case WRITE, FAILED -> OperationErrorType.INTERNAL_ERROR;
		};
	}

	/** What it means to who asked. */
	public OperationErrorType type() {
		return this.type;
	}

	private static String message(GraphReadException.Reason reason) {
		return switch (reason) {
			case TIMEOUT -> "The operation took longer than the limit of one read transaction. Ask for less at once";
			case MEMORY -> "The operation needed more memory than one read transaction may take. Ask for less at once";
			case CROWDED -> "The operations under way take all memory of the graph store. Try again later";
			case UNAVAILABLE -> "The graph store does not answer at the moment. Try again later";
			case BUSY -> "Too many operations that were never asked before wait for the graph store. Try again later";
			case WRITE, FAILED -> "The operation failed in the graph store";
		};
	}

}
