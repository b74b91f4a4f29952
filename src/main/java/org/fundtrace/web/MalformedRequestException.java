package org.fundtrace.web;

/** A body is no request. */
final class MalformedRequestException extends RuntimeException {

	private final String reason;

	/** The reason says what is wrong, and what would be right. */
	MalformedRequestException(String reason) {
		super(reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
