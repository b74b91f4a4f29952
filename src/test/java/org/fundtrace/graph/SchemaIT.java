package org.fundtrace.graph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaIT {

	private final Driver driver = TestGraph.driver();

	@Test
	void createsEveryStatementAndWaitsForItsIndex() {
		List<String> names = Schema.statements().stream().map(Schema::name).toList();
		assertThat(column("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")).containsAll(names);
	}

	@Test
	void makesIdsUniqueInEveryLabel() {
		assertThat(column(
				"SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE properties = ['id'] AND type CONTAINS 'UNIQUENESS' RETURN labelsOrTypes[0]"))
			.containsExactlyInAnyOrderElementsOf(SchemaTests.labels());
	}

	@Test
	void createsAgainWithoutAChange() {
		List<String> before = column("SHOW INDEXES YIELD name RETURN name");
		new Schema(this.driver, TestGraph.store().database()).create();
		assertThat(column("SHOW INDEXES YIELD name RETURN name")).isEqualTo(before);
	}

	private List<String> column(String statement) {
		List<Record> rows = this.driver.executableQuery(statement).execute().records();
		return rows.stream().map((row) -> row.get(0).asString()).toList();
	}

}
