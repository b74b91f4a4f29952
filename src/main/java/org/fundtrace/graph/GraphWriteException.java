package org.fundtrace.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/** The store did not write; what it held before it holds still. */
public final class GraphWriteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphWriteException(Neo4jException cause) {
		super("The graph store did not write this: " + reason(cause), cause);
	}

	/** What the store says of a fault of its own has many words, and none of the disk. */
	private static String reason(Neo4jException cause) {
		return cause.code().startsWith("Neo.DatabaseError.")
				? "it failed itself (" + cause.code() + "). Is there space left on its disk?"
				: String.valueOf(cause.getMessage());
	}

}
