package org.fundtrace.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;

/** The properties that the values of an argument {@code orderBy} stand for. */
final class OrderMapping {

	private static final Pattern WORD_START = Pattern.compile("_(.)");

	private OrderMapping() {
	}

	static Map<String, String> of(GraphQLFieldDefinition field) {
		GraphQLArgument argument = field.getArgument("orderBy");
		if (argument == null) {
			return Map.of();
		}
		GraphQLInputObjectType order = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
		GraphQLEnumType keys = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
		Map<String, String> properties = new LinkedHashMap<>();
		keys.getValues().forEach((key) -> properties.put(key.getName(), property(key)));
		return properties;
	}

	private static String property(GraphQLEnumValueDefinition key) {
		String property = Directives.findString(key, "property", "name");
		return (property != null) ? property : camelCase(key.getName());
	}

	private static String camelCase(String constant) {
		String words = constant.toLowerCase(Locale.ROOT);
		return WORD_START.matcher(words).replaceAll((start) -> start.group(1).toUpperCase(Locale.ROOT));
	}

}
