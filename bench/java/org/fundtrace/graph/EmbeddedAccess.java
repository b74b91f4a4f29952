package org.fundtrace.graph;

import org.neo4j.graphdb.GraphDatabaseService;

/**
 * The embedded store as a benchmark needs it: its database, and what another process logs
 * in with.
 */
public record EmbeddedAccess(GraphStore store) {

	/** The database itself. */
	public GraphDatabaseService graph() {
		return embedded().graph();
	}

	public String uri() {
		return embedded().uri();
	}

	public String password() {
		return embedded().password();
	}

	private EmbeddedStore embedded() {
		return (EmbeddedStore) this.store;
	}

}
