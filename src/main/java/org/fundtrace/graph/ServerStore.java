package org.fundtrace.graph;

import java.time.Duration;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;

/** A Neo4j server that somebody else runs. */
record ServerStore(String uri, String database, AuthToken authentication) implements GraphStore {

	/**
	 * Does not connect yet.
	 * @throws GraphStartException when the settings do not name a server
	 */
	static ServerStore of(GraphProperties.Server server) {
		String uri = server.uri();
		if (uri == null || uri.isBlank()) {
			throw new GraphStartException("fundtrace.neo4j.username, password or database is set without an address: "
					+ "set fundtrace.neo4j.uri (for example neo4j://localhost:7687), or leave them all out to use the embedded store.");
		}
		String password = server.password();
		AuthToken token = (password != null) ? AuthTokens.basic(server.username(), password) : AuthTokens.none();
		return new ServerStore(uri, server.database(), token);
	}

	@Override
	public String kind() {
		return "server";
	}

	@Override
	public String location() {
		return this.uri;
	}

	@Override
	public String transport() {
		return "over Bolt";
	}

	@Override
	public StoreReader reader(Driver driver, Duration timeout) {
		return new BoltReader(driver, this.database, timeout);
	}

	@Override
	public void close() {
		// its life is not ours
	}

}
