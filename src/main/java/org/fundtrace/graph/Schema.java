package org.fundtrace.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.io.ClassPathResource;

/** The constraints and indexes of {@code schema/graph.cypher}. */
record Schema(Driver driver, String database) {

	private static final ClassPathResource RESOURCE = new ClassPathResource("schema/graph.cypher");

	private static final Pattern NAME = Pattern
		.compile("CREATE (?:\\w+ )?(?:CONSTRAINT|INDEX) (\\w+) IF NOT EXISTS\\s");

	/**
	 * Creates what is missing and waits until all of it is in use. Where nothing is
	 * missing it writes nothing, so that a read-only server will do.
	 * @throws GraphStartException when the store refuses it
	 */
	void create() {
		try (Session session = this.driver.session(SessionConfig.forDatabase(this.database))) {
			List<String> missing = session.executeRead(Schema::missing, BoltTransactions.PATIENT);
			if (missing.isEmpty()) {
				return;
			}
			session.executeWriteWithoutResult((transaction) -> missing.forEach(transaction::run),
					BoltTransactions.PATIENT);
			session.run("CALL db.awaitIndexes(" + BoltTransactions.PATIENCE.toSeconds() + ")", BoltTransactions.PATIENT)
				.consume();
		}
		catch (Neo4jException failure) {
			throw new GraphStartException("The constraints and indexes of database " + this.database
					+ " cannot be created (" + failure.getMessage() + "): let the user change the schema.", failure);
		}
	}

	private static List<String> missing(TransactionContext transaction) {
		Set<String> present = Set
			.copyOf(transaction.run("SHOW INDEXES YIELD name").list((row) -> row.get(0).asString()));
		return statements().stream().filter((statement) -> !present.contains(name(statement))).toList();
	}

	static List<String> statements() {
		String uncommented = text().replaceAll("(?m)^//.*$", "");
		return Arrays.stream(uncommented.split(";", -1)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	/** A constraint has an index of its own name. */
	static String name(String statement) {
		Matcher matcher = NAME.matcher(statement);
		if (!matcher.lookingAt()) {
			throw new IllegalStateException("not a repeatable statement of schema/graph.cypher: " + statement);
		}
		return matcher.group(1);
	}

	private static String text() {
		try {
			return RESOURCE.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
