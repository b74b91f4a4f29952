package org.fundtrace.web;

/** A response that has begun cannot be ended. */
final class BrokenTransferException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BrokenTransferException(RuntimeException cause) {
		super(cause.getMessage(), cause);
	}

}
