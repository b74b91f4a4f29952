package org.fundtrace.graph;

/** The store did not write; what it held before it holds still. */
public final class GraphWriteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphWriteException(Throwable cause) {
		super("The graph store did not write this: " + cause.getMessage(), cause);
	}

}
