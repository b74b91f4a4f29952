package org.fundtrace.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.fundtrace.graph.EmbeddedAccess;

/** {@code @neo4j/graphql} on GraphQL Yoga, on the same store over Bolt. */
record Rival(Program program, Endpoint endpoint) implements AutoCloseable {

	private static final String WORKERS = "2";

	static Rival start(Path bench, EmbeddedAccess store) {
		String port = Ports.free();
		Program program = Program.start(
				bench.resolve("rival"), Map.of("NEO4J_URI", store.uri(), "NEO4J_USER", "neo4j", "NEO4J_PASSWORD",
						store.password(), "PORT", port, "WORKERS", WORKERS, "NODE_ENV", "production"),
				List.of("node", "server.js"));
		program.await("listening"::equals);
		return new Rival(program, Endpoint.at(port));
	}

	/**
	 * Compares its answers with ours.
	 * @throws BenchmarkFailedException where they differ
	 */
	void agree(Operation operation, Endpoint ours) {
		operation.forRival().ifPresent((bodies) -> {
			for (int set = 0; set < bodies.size(); set++) {
				Agreement.check(operation.name(), ours.answer(operation.bodies().get(set)),
						this.endpoint.answer(bodies.get(set)));
			}
		});
	}

	@Override
	public void close() {
		this.program.close();
	}

}
