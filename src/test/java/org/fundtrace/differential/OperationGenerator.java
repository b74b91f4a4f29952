package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.fundtrace.differential.Budget.Place;
import org.fundtrace.differential.Keys.Merging;

/** Makes valid operations of a schema. */
record OperationGenerator(Reference reference) {

	/**
	 * What is not asked for by chance: scores cannot be recomputed, traces are asked for
	 * of all that they can start from.
	 */
	static final List<String> LEFT_OUT = List.of("search", "trace");

	private static final int MOST_FIELDS = 60;

	private static final int MOST_OBJECTS = 6000;

	Operation operation(long seed) {
		Dice dice = new Dice(seed);
		boolean deep = dice.percent(4);
		Budget budget = new Budget(MOST_FIELDS, deep ? 8 : dice.between(2, 6), MOST_OBJECTS, deep ? 7 : 5);
		Parts parts = new Parts();
		SelectionWriter writer = new SelectionWriter(this, dice, parts, budget, deep);
		List<String> selection = new ArrayList<>();
		Keys keys = Keys.of(Merging.ITSELF);
		for (int i = dice.percent(70) ? 1 : dice.between(2, 3); i > 0; i--) {
			selection.add(writer.field("Query", root(dice), Place.ROOT, keys));
		}
		return parts.operation("{ " + String.join(" ", selection) + " }");
	}

	/** Whether a field may be asked for. */
	boolean asks(String type, GraphQLFieldDefinition field) {
		return !LEFT_OUT.contains(field.getName());
	}

	/** Lists three times as often as all else. */
	private GraphQLFieldDefinition root(Dice dice) {
		GraphQLObjectType query = Objects.requireNonNull(this.reference.schema().getQueryType());
		List<GraphQLFieldDefinition> roots = query.getFieldDefinitions()
			.stream()
			.filter((field) -> asks("Query", field))
			.toList();
		List<GraphQLFieldDefinition> lists = roots.stream().filter(SelectionWriter::isConnection).toList();
		return dice.inTurn(dice.percent(65) ? lists : roots, 1, 1).getFirst();
	}

}
