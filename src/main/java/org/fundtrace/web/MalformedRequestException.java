package org.fundtrace.web;

/** A body is no request; the message says what is wrong, and what would be right. */
final class MalformedRequestException extends RuntimeException {

	MalformedRequestException(String message) {
		super(message);
	}

}
