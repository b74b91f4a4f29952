package org.fundtrace.query;

import java.util.TreeSet;

import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A key that no node has would order by id alone, unseen. A rate counts that could be
 * computed, though no document prints it.
 */
class OrderKeysIT {

	private final GraphMapping mapping = GraphMapping.of(ServedSchema.load());

	@Test
	void everyOrderReadsAPropertyThatNodesHave() {
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
		String statement = "MATCH (n:%s) WHERE n.%s IS NOT NULL OR n.%s IS NOT NULL RETURN count(n)".formatted(label,
				property, property.replace("Printed", "Computed"));
		return SeedApplication.get().run(statement).getFirst().getFirst() instanceof Long found ? found : 0;
	}

}
