package org.fundtrace.graph;

import java.util.function.Function;

/** Writes the graph, in transactions that are done whole or not at all. */
@FunctionalInterface
public interface GraphTransactions {

	/**
	 * Does some work in a transaction of its own, and commits it. Where the store asks
	 * for it, as when a cluster chooses another leader, the work is done anew in another
	 * transaction.
	 * @param <T> what comes of the work
	 * @param work may run more than once; when it fails, nothing is done
	 * @throws GraphWriteException when the store does not do it
	 */
	<T> T write(Function<GraphTransaction, T> work);

}
