package org.fundtrace.server;

import java.util.List;

import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** With a Neo4j server in a container; skipped where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerIT extends EmbeddedAndServer {

	@SuppressWarnings("NullAway.Init") // set before the first test
	private Neo4jContainer server;

	@Override
	List<String> startServer() {
		this.server = new Neo4jContainer("neo4j:2026.08.1-community");
		this.server.start();
		return List.of("fundtrace.neo4j.uri=" + this.server.getBoltUrl(),
				"fundtrace.neo4j.password=" + this.server.getAdminPassword());
	}

	@Override
	void stopServer() {
		this.server.close();
	}

}
