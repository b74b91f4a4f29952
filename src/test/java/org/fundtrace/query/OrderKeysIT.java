package org.fundtrace.query;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.fundtrace.api.SeedApplication;
import org.fundtrace.graph.TestGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A key that no node has would order by id alone, unseen. */
class OrderKeysIT {

	private final GraphMapping mapping = GraphMapping.of(ServedSchema.load());

	@Test
	void everyOrderReadsAPropertyThatNodesHave() {
		SeedApplication.get();
		TreeSet<String> missing = new TreeSet<>();
		this.mapping.type("Query").fields().values().forEach((field) -> {
			if (field instanceof FieldMapping.Nodes nodes) {
				nodes.orders().values().forEach((property) -> {
					if (count(nodes.type(), property) == 0) {
						missing.add(nodes.type() + "." + property);
					}
				});
			}
		});
		assertThat(missing).isEmpty();
	}

	private static long count(String label, String property) {
		String statement = "MATCH (n:%s) WHERE n.%s IS NOT NULL RETURN count(n)".formatted(label, property);
		List<?> row = TestGraph.reader().read(statement, Map.of()).getFirst();
		return row.getFirst() instanceof Long found ? found : 0;
	}

}
