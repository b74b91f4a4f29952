package org.fundtrace.query.answer;

/** An answer is longer than it may be. The message may be shown to a client. */
public final class AnswerTooLongException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AnswerTooLongException(int limit) {
		super("The answer has more than %d bytes, which is the limit. Ask for less at once".formatted(limit));
	}

}
