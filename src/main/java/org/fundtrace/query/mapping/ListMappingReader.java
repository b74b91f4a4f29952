package org.fundtrace.query.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.query.mapping.ListMapping.Grouping;
import org.fundtrace.query.mapping.ListMapping.KeyedEntries;
import org.fundtrace.query.mapping.ListMapping.OrderKey;
import org.jspecify.annotations.Nullable;

/** Reads what a list can be asked for from the SDL of its field. */
final class ListMappingReader {

	private static final Pattern WORD_START = Pattern.compile("_(.)");

	private final GraphQLFieldDefinition field;

	private final GraphQLObjectType target;

	private ListMappingReader(GraphQLFieldDefinition field, GraphQLObjectType target) {
		this.field = field;
		this.target = target;
	}

	static ListMapping read(GraphQLFieldDefinition field, GraphQLObjectType target) {
		return new ListMappingReader(field, target).read();
	}

	private ListMapping read() {
		GraphQLArgument where = this.field.getArgument("where");
		String filter = (where != null) ? ((GraphQLNamedType) where.getType()).getName() : null;
		return new ListMapping(filter, orders(), keyed(), groupings(),
				Set.copyOf(Directives.strings(this.field, "apart", "by")), typeOf("aggregate"), typeOf("groups"));
	}

	private Map<String, OrderKey> orders() {
		GraphQLArgument argument = this.field.getArgument("orderBy");
		if (argument == null) {
			return Map.of();
		}
		GraphQLInputObjectType order = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType());
		GraphQLEnumType keys = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(order.getField("field").getType());
		Map<String, OrderKey> properties = new LinkedHashMap<>();
		keys.getValues().forEach((key) -> properties.put(key.getName(), orderKey(property(key))));
		return properties;
	}

	private OrderKey orderKey(String property) {
		GraphQLFieldDefinition shown = this.target.getField(property);
		return new OrderKey(property, shown != null && GraphQLTypeUtil.isNonNull(shown.getType()));
	}

	private @Nullable KeyedEntries keyed() {
		String label = Directives.findString(this.field, "keyed", "label");
		String owner = Directives.findString(this.field, "keyed", "owner");
		if (label == null || owner == null) {
			return null;
		}
		String prefix = Directives.findString(this.field, "keyed", "prefix");
		return new KeyedEntries(label, owner, (prefix != null) ? prefix : "", template("path"), template("count"));
	}

	private @Nullable CypherTemplate template(String argument) {
		String text = Directives.findString(this.field, "keyed", argument);
		return (text != null) ? new CypherTemplate(text) : null;
	}

	private Map<String, Grouping> groupings() {
		GraphQLFieldDefinition groups = part("groups");
		if (groups == null) {
			return Map.of();
		}
		GraphQLEnumType keys = (GraphQLEnumType) GraphQLTypeUtil.unwrapAll(groups.getArgument("by").getType());
		Map<String, Grouping> groupings = new LinkedHashMap<>();
		keys.getValues().forEach((key) -> groupings.put(key.getName(), grouping(key)));
		return groupings;
	}

	private static Grouping grouping(GraphQLEnumValueDefinition key) {
		String statement = Directives.findString(key, "groupKey", "statement");
		return new Grouping(new CypherTemplate((statement != null) ? statement : "this." + property(key)),
				Directives.findString(key, "groupKey", "type"));
	}

	private @Nullable String typeOf(String name) {
		GraphQLFieldDefinition part = part(name);
		return (part != null) ? GraphQLTypeUtil.unwrapAll(part.getType()).getName() : null;
	}

	private @Nullable GraphQLFieldDefinition part(String name) {
		return (GraphQLTypeUtil.unwrapAll(this.field.getType()) instanceof GraphQLObjectType connection)
				? connection.getField(name) : null;
	}

	private static String property(GraphQLEnumValueDefinition key) {
		return Directives.property(key, camelCase(key.getName()));
	}

	static String camelCase(String constant) {
		String words = constant.toLowerCase(Locale.ROOT);
		return WORD_START.matcher(words).replaceAll((start) -> start.group(1).toUpperCase(Locale.ROOT));
	}

}
