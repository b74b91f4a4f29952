package org.fundtrace.graph;

import java.time.Duration;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;

/**
 * The store that holds the graph: embedded in this process, or a Neo4j server. Both are
 * written to over Bolt; an embedded one is read within the process.
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

	/** How it is read, for people: {@code in process} or {@code over Bolt}. */
	String transport();

	/**
	 * Reads the graph in the way that costs least.
	 * @param driver a driver on this store
	 * @param timeout the longest that one read may run
	 */
	StoreReader reader(Driver driver, Duration timeout);

	@Override
	void close();

}
