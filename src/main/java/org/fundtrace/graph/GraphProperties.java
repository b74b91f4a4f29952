package org.fundtrace.graph;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph is kept and what one transaction may take of it.
 *
 * @param dataDir directory of the embedded store; not looked at when a server is named
 * @param pageCache memory outside the heap in which the embedded store keeps its pages
 * @param neo4j the Neo4j server to use; none means the embedded store
 * @param limits what one transaction may take
 */
@ConfigurationProperties("fundtrace")
public record GraphProperties(@DefaultValue("data") Path dataDir, @DefaultValue("256MB") DataSize pageCache,
		@Nullable Server neo4j, @DefaultValue Limits limits) {

	/**
	 * A Neo4j server.
	 *
	 * @param uri {@code bolt://} or {@code neo4j://}, with {@code +s} for TLS
	 * @param username null with a null password for a server without authentication
	 * @param password the user's password
	 * @param database the database that holds the graph
	 */
	public record Server(@Nullable String uri, @DefaultValue("neo4j") String username, @Nullable String password,
			@DefaultValue("neo4j") String database) {
	}

	/**
	 * What one transaction may take.
	 *
	 * @param timeout the longest that one read may run once it has a connection
	 * @param transactionMemory heap that one transaction of the embedded store may take
	 * @param totalMemory heap that all transactions of the embedded store may take; half
	 * of the heap when left out
	 * @param planners how many statements that are new may be planned at once; as many as
	 * half of the processors when left out
	 * @param waiting how many such statements may wait for their turn
	 */
	public record Limits(@DefaultValue("10s") Duration timeout, @DefaultValue("256MB") DataSize transactionMemory,
			@Nullable DataSize totalMemory, @Nullable Integer planners, @DefaultValue("64") int waiting) {

		public Limits {
			if ((planners != null && planners < 1) || waiting < 1) {
				throw new IllegalArgumentException(
						"fundtrace.limits.planners is %s and fundtrace.limits.waiting %d; both are 1 at least"
							.formatted(planners, waiting));
			}
		}

		int plannersOrHalfOfProcessors() {
			return (this.planners != null) ? this.planners : halfOfProcessors();
		}

		/** Half of the processors, and one at least. */
		static int halfOfProcessors() {
			return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
		}

		DataSize totalMemoryOrHalfOfHeap() {
			return (this.totalMemory != null) ? this.totalMemory : DataSize
				.ofBytes(Math.max(Runtime.getRuntime().maxMemory() / 2, this.transactionMemory.toBytes()));
		}

	}

}
