package org.fundtrace.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphPropertiesTests {

	@Test
	void hasDefaults() {
		assertThat(bind(Map.of())).isEqualTo(new GraphProperties(Path.of("data"), DataSize.ofMegabytes(256), null,
				new GraphProperties.Limits(Duration.ofSeconds(10), DataSize.ofMegabytes(256), null, null, 64)));
	}

	@Test
	void takesEveryProperty() {
		Map<String, String> all = new HashMap<>(Map.of("fundtrace.data-dir", "/srv/graph", "fundtrace.page-cache",
				"1GB", "fundtrace.neo4j.uri", "neo4j://graph:7687", "fundtrace.neo4j.username", "reader",
				"fundtrace.neo4j.password", "secret", "fundtrace.neo4j.database", "accounts"));
		all.putAll(Map.of("fundtrace.limits.timeout", "3s", "fundtrace.limits.transaction-memory", "64MB",
				"fundtrace.limits.total-memory", "512MB", "fundtrace.limits.planners", "3", "fundtrace.limits.waiting",
				"5"));
		assertThat(bind(all)).isEqualTo(new GraphProperties(Path.of("/srv/graph"), DataSize.ofGigabytes(1),
				new GraphProperties.Server("neo4j://graph:7687", "reader", "secret", "accounts"),
				new GraphProperties.Limits(Duration.ofSeconds(3), DataSize.ofMegabytes(64), DataSize.ofMegabytes(512),
						3, 5)));
	}

	@Test
	void takesNeo4jAsNameOfUserAndDatabase() {
		assertThat(bind(Map.of("fundtrace.neo4j.uri", "bolt://graph")).neo4j())
			.isEqualTo(new GraphProperties.Server("bolt://graph", "neo4j", null, "neo4j"));
	}

	@Test
	void refusesAServerWithoutAnAddress() {
		GraphProperties properties = bind(Map.of("fundtrace.neo4j.password", "secret"));
		assertThatExceptionOfType(GraphStartException.class)
			.isThrownBy(() -> new GraphConfiguration().graphStore(properties))
			.withMessageContaining("set fundtrace.neo4j.uri")
			.withMessageNotContaining("secret");
	}

	private static GraphProperties bind(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("fundtrace",
				GraphProperties.class);
	}

}
