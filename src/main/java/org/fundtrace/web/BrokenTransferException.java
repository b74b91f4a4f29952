package org.fundtrace.web;

/**
 * A response that has begun cannot be ended. It has no cause, since a handler of the
 * cause would end the response after all.
 */
final class BrokenTransferException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BrokenTransferException(String message) {
		super(message, null, false, false);
	}

}
