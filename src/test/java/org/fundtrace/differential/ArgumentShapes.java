package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.differential.Term.EnumName;
import org.jspecify.annotations.Nullable;

/** Makes the arguments of lists: orders, pages, filters and groups. */
record ArgumentShapes(ReferenceGraph graph, Dice dice) {

	private static final int TRIES = 6;

	/** The arguments of a connection, but for the size of its page. */
	Map<String, Shape> ofConnection(GraphQLFieldDefinition field, String type) {
		Map<String, Shape> shapes = new LinkedHashMap<>();
		for (GraphQLArgument argument : field.getArguments()) {
			switch (argument.getName()) {
				case "where" -> add(shapes, "where", 60, () -> where(argument.getType(), type));
				case "orderBy" -> add(shapes, "orderBy", 60, () -> orders(argument.getType(), this.dice.between(0, 3)));
				case "basis" -> add(shapes, "basis", 50, () -> bases(argument.getType()));
				default -> {
				}
			}
		}
		return shapes;
	}

	private void add(Map<String, Shape> shapes, String name, int chance, Maker maker) {
		if (this.dice.percent(chance)) {
			shapes.put(name, maker.make());
		}
	}

	/** A filter that leaves some of all items but not all, where chance allows it. */
	private Shape where(GraphQLInputType argument, String type) {
		GraphQLInputObjectType filter = (GraphQLInputObjectType) argument;
		FilterShapes shapes = new FilterShapes(this.graph, this.dice, 2);
		Shape shape = shapes.filter(filter, filter.getName());
		for (int i = 0; i < TRIES && !this.dice.percent(5) && !canSelect(shape, filter, type); i++) {
			shape = shapes.filter(filter, filter.getName());
		}
		return shape;
	}

	private boolean canSelect(Shape shape, GraphQLInputObjectType filter, String type) {
		for (int i = 0; i < 3; i++) {
			if (Term.Constant.json(shape.draw(this.dice)) instanceof Map<?, ?> given
					&& Call.selects(this.graph, type, filter, given)) {
				return true;
			}
		}
		return false;
	}

	/** Orders of a list or of groups; a key may be given twice. */
	Shape orders(GraphQLInputType argument, int count) {
		GraphQLInputObjectType order = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument);
		List<Shape> keys = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Map<String, Shape> key = new LinkedHashMap<>();
			key.put("field", constant(order.getFieldDefinition("field").getType()));
			if (this.dice.percent(75)) {
				key.put("direction", constant(order.getFieldDefinition("direction").getType()));
			}
			keys.add(new Shape.Fields(order.getName() + "!", key));
		}
		return new Shape.Elements(GraphQLTypeUtil.simplePrint(argument), keys);
	}

	private static Shape constant(GraphQLInputType type) {
		return leaf(type, (chance) -> chance.one(constants(type)));
	}

	static List<EnumName> constants(GraphQLInputType type) {
		GraphQLEnumType constants = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(type);
		return constants.getValues().stream().map((value) -> new EnumName(value.getName())).toList();
	}

	private Shape bases(GraphQLInputType type) {
		return leaf(type, (chance) -> chance.some(constants(type), chance.between(0, 3)));
	}

	/** Dimensions of groups, no two alike. */
	Shape dimensions(GraphQLInputType type) {
		int count = this.dice.percent(60) ? 1 : this.dice.between(2, 3);
		return leaf(type, (chance) -> chance.some(constants(type), count));
	}

	static Shape leaf(GraphQLInputType type, Function<Dice, @Nullable Object> drawing) {
		return new Shape.Leaf(GraphQLTypeUtil.simplePrint(type), drawing);
	}

	/** Makes a shape when one is wanted. */
	private interface Maker {

		Shape make();

	}

}
