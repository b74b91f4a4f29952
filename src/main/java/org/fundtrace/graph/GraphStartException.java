package org.fundtrace.graph;

import org.jspecify.annotations.Nullable;

/**
 * The graph cannot be used. The message is one sentence that says what stands in the way
 * and what to do, fit to be shown as it is.
 */
public final class GraphStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphStartException(String sentence) {
		this(sentence, null);
	}

	GraphStartException(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
