package org.fundtrace.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.util.FileSystemUtils;

/**
 * One embedded store for all tests of this process, with its constraints and indexes. It
 * is started at the first use and ends with the process. A test that needs an empty graph
 * begins with {@link #clear()}.
 */
public final class TestGraph {

	private static final TestGraph SHARED = new TestGraph();

	private final Path directory = temporaryDirectory();

	private final OpenGraph graph = OpenGraph.in(this.directory);

	private TestGraph() {
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
	}

	/** The open store. */
	public static OpenGraph open() {
		return SHARED.graph;
	}

	public static Driver driver() {
		return SHARED.graph.driver();
	}

	public static GraphReader reader() {
		return SHARED.graph.reader();
	}

	public static GraphStore store() {
		return SHARED.graph.store();
	}

	/** Properties with which an application uses this store, as if it were a server. */
	public static List<String> properties() {
		return propertiesOf(store());
	}

	/**
	 * Properties with which an application uses an embedded store as if it were a server.
	 */
	public static List<String> propertiesOf(GraphStore store) {
		EmbeddedStore embedded = (EmbeddedStore) store;
		return List.of("fundtrace.neo4j.uri=" + embedded.uri(), "fundtrace.neo4j.username=neo4j",
				"fundtrace.neo4j.password=" + embedded.password());
	}

	/**
	 * Deletes all nodes, in transactions that fit into the memory that one may take;
	 * constraints and indexes stay.
	 */
	public static void clear() {
		try (Session session = driver().session()) {
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 200 ROWS").consume();
		}
	}

	private void stop() {
		this.graph.close();
		try {
			FileSystemUtils.deleteRecursively(this.directory);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("fundtrace-graph");
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
