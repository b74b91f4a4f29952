package org.fundtrace.bench;

/** What ends a run, in one sentence. */
final class BenchmarkFailedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	BenchmarkFailedException(String sentence) {
		super(sentence);
	}

	BenchmarkFailedException(String sentence, Throwable cause) {
		super(sentence, cause);
	}

}
