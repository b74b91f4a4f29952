package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import org.fundtrace.differential.Budget.Place;

/**
 * Chooses fields of a type.
 *
 * @param deep whether few objects in many levels are wanted
 */
record FieldChoice(OperationGenerator generator, Dice dice, Budget budget, boolean deep) {

	/** In how many of a hundred cases a part of a list is selected. */
	private static final Map<String, Integer> PARTS = Map.of("nodes", 65, "edges", 45, "totalCount", 35, "pageInfo", 30,
			"aggregate", 35, "groups", 35, "groupCount", 20, "cursor", 60, "node", 85, "via", 60);

	/** So that fields go round slower than the roots. */
	private static final int PACE = 8;

	List<GraphQLFieldDefinition> of(GraphQLFieldsContainer type, Place place) {
		List<GraphQLFieldDefinition> fields = type.getFieldDefinitions()
			.stream()
			.filter((field) -> this.generator.asks(type.getName(), field))
			.toList();
		if (type.getName().endsWith("Connection") || type.getName().endsWith("Edge")) {
			return fields.stream()
				.filter((field) -> this.dice.percent(PARTS.getOrDefault(field.getName(), 50)))
				.toList();
		}
		List<GraphQLFieldDefinition> values = fields.stream()
			.filter((field) -> Entry.of(type.getName(), field) == Entry.NONE)
			.toList();
		List<GraphQLFieldDefinition> objects = fields.stream().filter((field) -> !values.contains(field)).toList();
		List<GraphQLFieldDefinition> chosen = new ArrayList<>(
				this.dice.inTurn(values, this.dice.between(1, Math.max(3, values.size() * 2 / 3)), PACE));
		chosen.addAll(this.dice.inTurn(objects, count(objects.size(), place), PACE));
		return chosen;
	}

	/** More of types with many fields, or else some of these would hardly ever come. */
	private int count(int objects, Place place) {
		if (this.deep) {
			return this.dice.percent(90) ? 1 : 2;
		}
		return this.dice.between((place.level() < 3) ? 1 : 0, Math.max(2, objects / 2));
	}

}
