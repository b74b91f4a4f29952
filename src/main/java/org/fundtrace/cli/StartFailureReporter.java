package org.fundtrace.cli;

import java.io.PrintStream;
import java.util.Optional;

import org.fundtrace.graph.GraphStartException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one sentence why the application does not start, where the reason is one that
 * its user can remove. Other failures are left to Spring Boot.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

	private final PrintStream out;

	@SuppressWarnings("unused") // called by SpringFactoriesLoader
	StartFailureReporter() {
		this(System.err);
	}

	StartFailureReporter(PrintStream out) {
		this.out = out;
	}

	@Override
	public boolean reportException(Throwable failure) {
		Optional<String> sentence = findSentence(failure);
		sentence.ifPresent(this.out::println);
		return sentence.isPresent();
	}

	private static Optional<String> findSentence(@Nullable Throwable failure) {
		if (failure == null) {
			return Optional.empty();
		}
		return switch (failure) {
			case GraphStartException known -> Optional.ofNullable(known.getMessage());
			case PortInUseException taken -> Optional.of("Port " + taken.getPort()
					+ " is in use by another process: stop that process, or name another port with --server.port=PORT.");
			default -> findSentence(failure.getCause());
		};
	}

}
