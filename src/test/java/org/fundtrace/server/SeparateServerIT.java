package org.fundtrace.server;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.fundtrace.api.Queries;
import org.fundtrace.graph.BoltProxy;
import org.fundtrace.graph.Neo4jServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** With a Neo4j server in a process of its own, Bolt being watched on the wire. */
@Execution(ExecutionMode.CONCURRENT)
class SeparateServerIT extends EmbeddedAndServer {

	@SuppressWarnings("NullAway.Init") // set before the first test
	private Neo4jServer server;

	@SuppressWarnings("NullAway.Init") // set before the first test
	private BoltProxy wire;

	@Override
	List<String> startServer() throws IOException {
		this.server = Neo4jServer.start(directory.resolve("server"));
		this.wire = new BoltProxy(URI.create(this.server.uri()));
		return List.of("fundtrace.neo4j.uri=" + this.wire.uri(), "fundtrace.neo4j.username=" + this.server.username(),
				"fundtrace.neo4j.password=" + this.server.password());
	}

	@Override
	void stopServer() throws IOException {
		this.wire.close();
		this.server.close();
	}

	@Test
	@Execution(ExecutionMode.SAME_THREAD)
	void operationOfSixLevelsIsOneStatementInOneTransaction() {
		this.wire.forget();
		String planned = onServer().ask(Queries.read("six-levels"));
		assertThat(this.wire.messages()).containsExactly("RUN", "PULL");
		this.wire.forget();
		assertThat(onServer().ask(Queries.read("six-levels"))).startsWith("{\"data\":{").isEqualTo(planned);
		assertThat(this.wire.messages()).containsExactly("RUN", "PULL");
	}

	@Test
	@Execution(ExecutionMode.SAME_THREAD)
	void introspectionAsksTheStoreNothing() {
		this.wire.forget();
		assertThat(onServer().ask("{ __schema { queryType { name } } }")).startsWith("{\"data\":{");
		assertThat(this.wire.messages()).isEmpty();
	}

}
