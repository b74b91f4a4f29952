package org.fundtrace.query.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * The relationship types of the SDL with the labels at both ends. Where a relationship
 * leads to one label only, a statement need not check it, and the store's degree is a
 * count.
 */
final class RelationshipEnds {

	private static final Pattern ALTERNATIVES = Pattern.compile("\\|");

	private final Set<End> ends = new HashSet<>();

	static RelationshipEnds of(GraphQLSchema schema) {
		RelationshipEnds ends = new RelationshipEnds();
		schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.forEach((type) -> type.getFieldDefinitions().forEach((field) -> ends.add(type, field)));
		return ends;
	}

	/** Whether a relationship leads from a type to nodes of no other label. */
	boolean isOnlyEnd(GraphQLObjectType from, String relationship, boolean outgoing, String label) {
		String fromLabel = Directives.findString(from, "node", "label");
		return fromLabel != null && this.ends.stream()
			.filter((end) -> end.from().equals(fromLabel) && end.outgoing() == outgoing)
			.filter((end) -> types(relationship).contains(end.relationship()))
			.allMatch((end) -> end.to().equals(label));
	}

	private void add(GraphQLObjectType type, GraphQLFieldDefinition field) {
		String relationship = Directives.findString(field, "relationship", "type");
		GraphQLNamedOutputType target = ConnectionTypes
			.elementOf((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()));
		String from = Directives.findString(type, "node", "label");
		String to = (target instanceof GraphQLObjectType object) ? label(object) : null;
		if (relationship == null || from == null || to == null) {
			return;
		}
		boolean outgoing = "OUT".equals(Directives.findString(field, "relationship", "direction"));
		for (String single : types(relationship)) {
			this.ends.add(new End(from, single, outgoing, to));
			this.ends.add(new End(to, single, !outgoing, from));
		}
	}

	private static List<String> types(String relationship) {
		return ALTERNATIVES.splitAsStream(relationship).toList();
	}

	private static @Nullable String label(GraphQLObjectType type) {
		return Directives.findString(type, "node", "label");
	}

	private record End(String from, String relationship, boolean outgoing, String to) {
	}

}
