package org.fundtrace.differential;

import java.util.List;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

/** How many objects a field leads to, as the endpoint's limits count them. */
enum Entry {

	NONE, ONE, LIST, CONNECTION;

	private static final List<String> VALUES = List.of("Money", "Ratio", "IndicatorValue", "PageInfo", "GroupKey");

	static Entry of(String holder, GraphQLFieldDefinition field) {
		String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
		if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType) || isPart(holder, field)
				|| VALUES.contains(type) || type.endsWith("Aggregate")) {
			return NONE;
		}
		if (type.endsWith("Connection")) {
			return CONNECTION;
		}
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
			return LIST;
		}
		return type.equals("Source") ? NONE : ONE;
	}

	/** The items of a page were counted with their list. */
	private static boolean isPart(String holder, GraphQLFieldDefinition field) {
		return (holder.endsWith("Connection") && List.of("nodes", "edges").contains(field.getName()))
				|| (holder.endsWith("Edge") && field.getName().equals("node"));
	}

}
