package org.fundtrace.query;

import java.util.TreeSet;
import java.util.stream.Stream;

import org.fundtrace.api.SeedApplication;
import org.fundtrace.query.mapping.AggregateMapping.Measured;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.FilterMapping.Comparisons;
import org.fundtrace.query.mapping.FilterMapping.Equality;
import org.fundtrace.query.mapping.GraphMapping;
import org.fundtrace.query.mapping.ListMapping.KeyedEntries;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the properties that orders, filters and aggregates read against the graph: a
 * property that no node has sorts nothing and says nothing. A rate of which only the
 * printed figure is read may happen to be printed nowhere.
 */
class MappedPropertiesIT {

	private final GraphMapping mapping = GraphMapping.of(ServedSchema.load());

	private final TreeSet<String> missing = new TreeSet<>();

	@Test
	void everyOrderReadsAPropertyThatNodesHave() {
		lists("Query")
			.forEach((nodes) -> nodes.list().orders().values().forEach((key) -> expect(nodes.type(), key.property())));
		assertThat(this.missing).isEmpty();
	}

	@Test
	void entriesHaveTheirHolderAndTheKeysOfTheirList() {
		for (String holder : new String[] { "FundingSource", "FunctionalClass" }) {
			lists(holder).filter((nodes) -> nodes.list().keyed() != null).forEach(this::expectEntries);
		}
		assertThat(this.missing).isEmpty();
	}

	private void expectEntries(FieldMapping.Nodes nodes) {
		KeyedEntries keyed = nodes.list().keyed();
		if (keyed != null) {
			expect(keyed.label(), keyed.owner());
			expect(keyed.label(), keyed.key("id"));
			nodes.list().orders().values().forEach((key) -> expect(keyed.label(), keyed.key(key.property())));
		}
	}

	@Test
	void everyFilterReadsAPropertyThatNodesHave() {
		lists("Query").map((nodes) -> String.valueOf(nodes.list().filter())).forEach((name) -> {
			String label = name.replace("Filter", "");
			this.mapping.filter(name).fields().values().forEach((field) -> {
				switch (field) {
					case Comparisons compared -> expect(label, compared.property());
					case Equality equality -> expect(label, equality.property());
					default -> {
					}
				}
			});
		});
		assertThat(this.missing).isEmpty();
	}

	@Test
	void everyAggregateReadsAPropertyThatNodesHave() {
		for (String label : new String[] { "Project", "Allocation", "Indicator" }) {
			this.mapping.aggregate(label + "Aggregate").fields().values().forEach((field) -> {
				if (field instanceof Measured measured) {
					expect(label, measured.property());
				}
			});
		}
		assertThat(this.missing).isEmpty();
	}

	private Stream<FieldMapping.Nodes> lists(String type) {
		return this.mapping.type(type)
			.fields()
			.values()
			.stream()
			.filter(FieldMapping.Nodes.class::isInstance)
			.map(FieldMapping.Nodes.class::cast)
			.filter((nodes) -> nodes.list().filter() != null);
	}

	private void expect(String label, String property) {
		String statement = "MATCH (n:%s) WHERE n.%s IS NOT NULL OR n.%s IS NOT NULL RETURN count(n)".formatted(label,
				property, computed(property));
		Object found = SeedApplication.get().run(statement).getFirst().getFirst();
		if (Long.valueOf(0).equals(found)) {
			this.missing.add(label + "." + property);
		}
	}

	private static String computed(String property) {
		return property.replace("Printed", "Computed");
	}

}
