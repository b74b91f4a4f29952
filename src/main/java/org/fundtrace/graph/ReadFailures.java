package org.fundtrace.graph;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.fundtrace.graph.GraphReadException.Reason;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status.HasStatus;

/**
 * What failures mean to a reader: those of the driver, and those of the store in this
 * process. Codes are those of the Neo4j status codes reference, "Neo4j errors".
 */
final class ReadFailures {

	private ReadFailures() {
	}

	static GraphReadException translate(Neo4jException failure) {
		return new GraphReadException(reason(failure), failure);
	}

	static boolean isWorthRetrying(Neo4jException failure) {
		return failure instanceof RetryableException && reason(failure) == Reason.UNAVAILABLE;
	}

	/** A failure of the store in this process, whose code may be its cause's. */
	static GraphReadException translateInProcess(Exception failure) {
		Reason reason = Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.flatMap((cause) -> reasonInProcess(cause).stream())
			.findFirst()
			.orElse(Reason.FAILED);
		return new GraphReadException(reason, failure);
	}

	private static Optional<Reason> reasonInProcess(Throwable failure) {
		return switch (failure) {
			case DatabaseShutdownException shutdown -> Optional.of(Reason.UNAVAILABLE);
			case QueryExecutionException refused -> reasonInProcess(refused.getStatusCode());
			case HasStatus known -> reasonInProcess(known.status().code().serialize());
			default -> Optional.empty();
		};
	}

	/** All that a reader in this process is forbidden is to write. */
	private static Optional<Reason> reasonInProcess(String code) {
		return code.endsWith(".Security.Forbidden") ? Optional.of(Reason.WRITE) : reason(code);
	}

	private static Reason reason(Neo4jException failure) {
		return reason(failure.code()).orElse(isUnavailable(failure) ? Reason.UNAVAILABLE : Reason.FAILED);
	}

	/** What a code says of itself; empty where that is nothing in particular. */
	private static Optional<Reason> reason(String code) {
		if (code.contains(".Transaction.TransactionTimedOut") || code.endsWith(".Transaction.Terminated")) {
			return Optional.of(Reason.TIMEOUT);
		}
		if (code.contains("MemoryPoolOutOfMemory")) {
			return Optional.of(Reason.CROWDED);
		}
		if (code.contains("OutOfMemory")) {
			return Optional.of(Reason.MEMORY);
		}
		if (code.endsWith(".Statement.AccessMode") || code.endsWith("ReadOnlyDatabase")) {
			return Optional.of(Reason.WRITE);
		}
		return Optional.empty();
	}

	private static boolean isUnavailable(Neo4jException failure) {
		return failure instanceof TransientException || failure instanceof ServiceUnavailableException
				|| failure instanceof SessionExpiredException || failure instanceof DiscoveryException
				|| failure instanceof SecurityException || noConnectionIsFree(failure);
	}

	/** The driver has no type of its own for a pool that stays empty. */
	private static boolean noConnectionIsFree(Neo4jException failure) {
		return failure.getCause() instanceof TimeoutException;
	}

}
