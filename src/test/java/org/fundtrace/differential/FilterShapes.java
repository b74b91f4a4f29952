package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Makes filters on the values that items really have.
 *
 * @param left how many levels of filters within filters may follow
 */
record FilterShapes(ReferenceGraph graph, Dice dice, int left) {

	private static final List<String> LOGIC = List.of("and", "or", "not");

	/** How many in a hundred say not: only there is unknown another thing than false. */
	private static final int NEGATED = 30;

	/** A filter; in a few cases one that says nothing. */
	Shape.Fields filter(GraphQLInputObjectType type, String printed) {
		int count = this.dice.percent(4) ? 0 : this.dice.percent(65) ? 1 : this.dice.between(2, 3);
		Map<String, Shape> fields = new LinkedHashMap<>();
		List<GraphQLInputObjectField> choices = type.getFieldDefinitions()
			.stream()
			.filter((field) -> this.left > 0 || !isOfObjects(field))
			.toList();
		for (GraphQLInputObjectField field : this.dice.some(choices, count)) {
			fields.put(field.getName(), field(type, field));
		}
		if (this.left > 0 && this.dice.percent(NEGATED)) {
			fields.put("not", field(type, type.getFieldDefinition("not")));
		}
		return new Shape.Fields(printed, fields);
	}

	private static boolean isOfObjects(GraphQLInputObjectField field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType input
				&& ObjectFilter.isOfObjects(input);
	}

	private Shape field(GraphQLInputObjectType type, GraphQLInputObjectField field) {
		String printed = GraphQLTypeUtil.simplePrint(field.getType());
		String name = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
		FilterShapes inner = new FilterShapes(this.graph, this.dice, this.left - 1);
		if (LOGIC.contains(field.getName())) {
			return field.getName().equals("not") ? inner.filter(type, printed) : several(inner, type, printed);
		}
		Samples samples = new Samples(this.graph, type.getName().replace("Filter", ""), field.getName());
		if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType input) {
			return ObjectFilter.isOfObjects(input) ? inner.filter(input, printed)
					: new ValueShapes(this.dice, samples).filter(input, printed);
		}
		if (name.equals("Boolean")) {
			return new Shape.Leaf(printed, (chance) -> chance.percent(50));
		}
		return GraphQLTypeUtil.isList(field.getType())
				? new Shape.Leaf(printed, (chance) -> samples.constants(chance, chance.between(0, 3)))
				: new Shape.Leaf(printed, samples::constant);
	}

	private Shape several(FilterShapes inner, GraphQLInputObjectType type, String printed) {
		List<Shape> filters = new ArrayList<>();
		int count = this.dice.percent(5) ? 0 : this.dice.between(1, 3);
		for (int i = 0; i < count; i++) {
			filters.add(inner.filter(type, Objects.requireNonNull(type.getName()) + "!"));
		}
		return new Shape.Elements(printed, filters);
	}

}
