package org.fundtrace.graph;

import org.neo4j.driver.AuthToken;

/**
 * The store that holds the graph: embedded in this process, or a Neo4j server. Both are
 * reached over Bolt.
 */
public sealed interface GraphStore extends AutoCloseable permits EmbeddedStore, ServerStore {

	/** {@code embedded} or {@code server}, for people. */
	String kind();

	/** Data directory or server address, for people; never a password. */
	String location();

	/** Name of the database that holds the graph. */
	String database();

	/** Bolt address for the driver. */
	String uri();

	/** What the driver logs in with. */
	AuthToken authentication();

	@Override
	void close();

}
