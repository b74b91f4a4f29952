package org.fundtrace.query.mapping;

import java.util.List;

/** The SDL has fields for which it does not say where they stand in the graph. */
public final class UnmappableSchemaException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnmappableSchemaException(List<String> problems) {
		super("The schema cannot be mapped to the graph:\n  " + String.join("\n  ", problems));
	}

}
