package org.fundtrace.graph;

import java.util.concurrent.TimeoutException;

import org.fundtrace.graph.GraphReadException.Reason;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * What the driver's failures mean to a reader. Codes are those of the Neo4j status codes
 * reference, "Neo4j errors".
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

	private static Reason reason(Neo4jException failure) {
		String code = failure.code();
		if (code.contains(".Transaction.TransactionTimedOut") || code.endsWith(".Transaction.Terminated")) {
			return Reason.TIMEOUT;
		}
		if (code.contains("OutOfMemory")) {
			return Reason.MEMORY;
		}
		if (code.endsWith(".Statement.AccessMode") || code.endsWith("ReadOnlyDatabase")) {
			return Reason.WRITE;
		}
		return isUnavailable(failure) ? Reason.UNAVAILABLE : Reason.FAILED;
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
