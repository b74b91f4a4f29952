package org.fundtrace.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.neo4j.driver.Driver;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * One embedded store for all tests of this process, with its constraints and indexes. It
 * is started at the first use and ends with the process. A test that needs an empty graph
 * begins with {@link #clear()}.
 */
public final class TestGraph {

	/** Limits small enough for a test to reach. */
	public static final GraphProperties.Limits LIMITS = new GraphProperties.Limits(Duration.ofSeconds(5),
			DataSize.ofMegabytes(64), null);

	private static final TestGraph SHARED = new TestGraph();

	private final Path directory = temporaryDirectory();

	private final EmbeddedStore store;

	private final Driver driver;

	private final GraphReader reader;

	private TestGraph() {
		GraphProperties properties = new GraphProperties(this.directory, DataSize.ofMegabytes(64), null, LIMITS);
		GraphConfiguration configuration = new GraphConfiguration();
		this.store = EmbeddedStore.start(properties);
		this.driver = configuration.driver(this.store, properties);
		this.reader = configuration.graphReader(this.driver, this.store, properties);
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
	}

	public static Driver driver() {
		return SHARED.driver;
	}

	public static GraphReader reader() {
		return SHARED.reader;
	}

	public static GraphStore store() {
		return SHARED.store;
	}

	/** Properties with which an application uses this store, as if it were a server. */
	public static List<String> properties() {
		return List.of("fundtrace.neo4j.uri=" + SHARED.store.uri(), "fundtrace.neo4j.username=neo4j",
				"fundtrace.neo4j.password=" + SHARED.store.password());
	}

	/** Deletes all nodes; constraints and indexes stay. */
	public static void clear() {
		SHARED.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	private void stop() {
		this.driver.close();
		this.store.close();
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
