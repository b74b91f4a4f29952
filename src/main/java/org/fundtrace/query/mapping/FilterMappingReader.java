package org.fundtrace.query.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.query.mapping.FilterMapping.Comparisons;
import org.fundtrace.query.mapping.FilterMapping.Equality;
import org.fundtrace.query.mapping.FilterMapping.FilterField;
import org.fundtrace.query.mapping.FilterMapping.Junction;
import org.fundtrace.query.mapping.FilterMapping.Reached;
import org.fundtrace.query.mapping.FilterMapping.Truth;
import org.jspecify.annotations.Nullable;

/** Reads the filters of the SDL: the input types XFilter of the object types X. */
final class FilterMappingReader {

	private static final String SUFFIX = "Filter";

	private final GraphQLSchema schema;

	private final TraversalReader traversals;

	private final List<String> problems;

	FilterMappingReader(GraphQLSchema schema, TraversalReader traversals, List<String> problems) {
		this.schema = schema;
		this.traversals = traversals;
		this.problems = problems;
	}

	Map<String, FilterMapping> read() {
		Map<String, FilterMapping> filters = new LinkedHashMap<>();
		this.schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLInputObjectType.class::isInstance)
			.map(GraphQLInputObjectType.class::cast)
			.filter((type) -> filtered(type) != null)
			.forEach((type) -> filters.put(type.getName(), filter(type)));
		return filters;
	}

	/** The object type that an input type filters. */
	private @Nullable GraphQLObjectType filtered(GraphQLNamedType input) {
		String name = input.getName();
		return (name.endsWith(SUFFIX) && this.schema
			.getType(name.substring(0, name.length() - SUFFIX.length())) instanceof GraphQLObjectType type) ? type
					: null;
	}

	private FilterMapping filter(GraphQLInputObjectType type) {
		Map<String, FilterField> fields = new LinkedHashMap<>();
		for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
			FilterField mapping = field(type, field);
			if (mapping != null) {
				fields.put(field.getName(), mapping);
			}
		}
		return new FilterMapping(type.getName(), fields);
	}

	private @Nullable FilterField field(GraphQLInputObjectType type, GraphQLInputObjectField field) {
		GraphQLNamedType value = GraphQLTypeUtil.unwrapAll(field.getType());
		if (value.getName().equals(type.getName())) {
			return junction(type, field);
		}
		ComparedValue compared = ComparedValue.ofFilter(value.getName());
		if (compared != null) {
			return new Comparisons(Directives.property(field, field.getName()), compared);
		}
		if (value instanceof GraphQLInputObjectType) {
			return reached(type, field, value);
		}
		String expression = Directives.findString(field, "cypher", "statement");
		return (expression != null) ? new Truth(new CypherTemplate(expression))
				: new Equality(Directives.property(field, field.getName()), GraphQLTypeUtil.isList(field.getType()));
	}

	private @Nullable FilterField junction(GraphQLInputObjectType type, GraphQLInputObjectField field) {
		return switch (field.getName()) {
			case "and" -> Junction.AND;
			case "or" -> Junction.OR;
			case "not" -> Junction.NOT;
			default -> unmapped(type, field);
		};
	}

	private @Nullable FilterField reached(GraphQLInputObjectType type, GraphQLInputObjectField field,
			GraphQLNamedType filter) {
		GraphQLObjectType from = filtered(type);
		GraphQLObjectType to = filtered(filter);
		Traversal traversal = (from != null && to != null) ? this.traversals.find(from, field, to) : null;
		return (traversal != null) ? new Reached(traversal, filter.getName()) : unmapped(type, field);
	}

	private @Nullable FilterField unmapped(GraphQLInputObjectType type, GraphQLInputObjectField field) {
		this.problems.add("%s.%s is a condition that neither @relationship nor @cypher gives a meaning"
			.formatted(type.getName(), field.getName()));
		return null;
	}

}
