package org.fundtrace.graph;

import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The way to a store, checked once at start, so that what is wrong with it is one
 * sentence then and not a failure of every read later.
 */
record Connection(GraphStore store) {

	/** Every statement of this program begins with it; Neo4j knows it since 2025.06. */
	private static final String PROBE = "CYPHER 25 RETURN 1";

	private static final String NEEDED = "2025.06";

	Driver open(Config settings) {
		try {
			return GraphDatabase.driver(this.store.uri(), this.store.authentication(), settings);
		}
		catch (IllegalArgumentException failure) {
			throw new GraphStartException("The address " + this.store.uri() + " is not one of a Neo4j server: "
					+ "set fundtrace.neo4j.uri to bolt://HOST:PORT or neo4j://HOST:PORT.", failure);
		}
	}

	/**
	 * Asks the store for an answer.
	 * @throws GraphStartException when it gives none
	 */
	void verify(Driver driver) {
		try (Session session = driver.session(SessionConfig.forDatabase(this.store.database()))) {
			session.run(PROBE, BoltTransactions.PATIENT).consume();
		}
		catch (Neo4jException failure) {
			throw new GraphStartException(sentence(driver, failure), failure);
		}
	}

	private String sentence(Driver driver, Neo4jException failure) {
		String at = "Neo4j at " + this.store.location();
		if (failure instanceof AuthenticationException) {
			return at
					+ " refuses the user name or the password: check fundtrace.neo4j.username and fundtrace.neo4j.password.";
		}
		if (failure.code().endsWith(".DatabaseNotFound")) {
			return at + " has no database " + this.store.database() + ": create it or check fundtrace.neo4j.database.";
		}
		if (failure.code().contains(".Statement.")) {
			return at + " is too old (" + version(driver) + "): Cypher 25 is needed, so use Neo4j " + NEEDED
					+ " or later.";
		}
		if (failure instanceof ClientException) {
			return at + " refuses the connection (" + failure.getMessage()
					+ "): check fundtrace.neo4j.uri and the server.";
		}
		return at + " does not answer: start the server, or check fundtrace.neo4j.uri.";
	}

	private static String version(Driver driver) {
		try (Session session = driver.session()) {
			return session.run("RETURN 1").consume().server().agent();
		}
	}

}
