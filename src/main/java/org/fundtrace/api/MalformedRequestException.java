package org.fundtrace.api;

/** A body is no request; the message says what is wrong, and what would be right. */
public final class MalformedRequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MalformedRequestException(String message) {
		super(message);
	}

}
