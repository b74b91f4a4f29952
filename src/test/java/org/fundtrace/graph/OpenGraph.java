package org.fundtrace.graph;

import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.driver.Driver;

import org.springframework.util.unit.DataSize;

/** An embedded store that is open, with its constraints and indexes. */
public record OpenGraph(GraphStore store, Driver driver, GraphReader reader) implements AutoCloseable {

	/** Limits small enough for a test to reach. */
	public static final GraphProperties.Limits LIMITS = new GraphProperties.Limits(Duration.ofSeconds(5),
			DataSize.ofMegabytes(64), null, null, 64);

	/** Opens the store in a directory, or makes one. */
	public static OpenGraph in(Path directory) {
		GraphProperties properties = new GraphProperties(directory, DataSize.ofMegabytes(64), null, LIMITS);
		GraphConfiguration configuration = new GraphConfiguration();
		GraphStore store = configuration.graphStore(properties);
		Driver driver = configuration.driver(store, properties);
		return new OpenGraph(store, driver, store.reader(driver, LIMITS.timeout()));
	}

	/** Writes it. */
	public GraphTransactions transactions() {
		return new GraphConfiguration().graphTransactions(this.driver, this.store);
	}

	@Override
	public void close() {
		this.driver.close();
		this.store.close();
	}

}
