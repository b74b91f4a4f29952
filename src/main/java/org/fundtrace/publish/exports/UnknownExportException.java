package org.fundtrace.publish.exports;

/** There is no such file to take away. The message may be shown to a client. */
public final class UnknownExportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownExportException(String message) {
		super(message);
	}

}
