package org.fundtrace.graph;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.fundtrace.graph.GraphReadException.Reason;
import org.jspecify.annotations.Nullable;
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

	/** Ends the names of the settings for all transactions, of a database or a server. */
	private static final String OF_ALL_TRANSACTIONS = ".memory.transaction.total.max";

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
			case QueryExecutionException refused -> reasonInProcess(refused.getStatusCode(), failure.getMessage());
			case HasStatus known -> reasonInProcess(known.status().code().serialize(), failure.getMessage());
			default -> Optional.empty();
		};
	}

	/** All that a reader in this process is forbidden is to write. */
	private static Optional<Reason> reasonInProcess(String code, @Nullable String message) {
		return code.endsWith(".Security.Forbidden") ? Optional.of(Reason.WRITE) : reason(code, message);
	}

	private static Reason reason(Neo4jException failure) {
		return reason(failure.code(), failure.getMessage())
			.orElse(isUnavailable(failure) ? Reason.UNAVAILABLE : Reason.FAILED);
	}

	/**
	 * What a code says; empty where that is nothing in particular. Of memory it does not
	 * tell the limit of one transaction from that of all: the message names the setting.
	 */
	private static Optional<Reason> reason(String code, @Nullable String message) {
		if (code.contains(".Transaction.TransactionTimedOut") || code.endsWith(".Transaction.Terminated")) {
			return Optional.of(Reason.TIMEOUT);
		}
		if (code.contains("OutOfMemory")) {
			boolean ofAll = message != null && message.contains(OF_ALL_TRANSACTIONS);
			return Optional.of(ofAll ? Reason.CROWDED : Reason.MEMORY);
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
