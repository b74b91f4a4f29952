package org.fundtrace.query.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/** The types that make up a list in the Relay form. */
final class ConnectionTypes {

	/** The fields of a connection, and of the objects in its fields. */
	private static final Map<String, Set<String>> KNOWN_PARTS = Map.of("",
			Set.of("edges", "nodes", "pageInfo", "totalCount", "aggregate", "groups", "groupCount"), "edges",
			Set.of("cursor", "node", "via"), "pageInfo",
			Set.of("hasNextPage", "hasPreviousPage", "startCursor", "endCursor"));

	private static final List<String> PARTS = List.of("Connection", "PageInfo", "Edge", "Aggregate", "Group",
			"GroupKey");

	private ConnectionTypes() {
	}

	static boolean isConnection(GraphQLNamedType type) {
		return type.getName().endsWith("Connection");
	}

	/** Whether a type is a connection or a part of one, not an object of the graph. */
	static boolean belongsToOne(GraphQLObjectType type) {
		return PARTS.stream().anyMatch(type.getName()::endsWith);
	}

	/**
	 * The fields of a connection, its edges and its page info that the compiler does not
	 * know.
	 */
	static List<String> listUnknownParts(GraphQLObjectType connection) {
		return KNOWN_PARTS.entrySet().stream().flatMap((known) -> {
			GraphQLObjectType type = known.getKey().isEmpty() ? connection
					: (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(connection.getField(known.getKey()).getType());
			return type.getFieldDefinitions()
				.stream()
				.filter((field) -> !known.getValue().contains(field.getName()))
				.map((field) -> type.getName() + "." + field.getName());
		}).toList();
	}

	/** The type of the nodes of a connection; any other type itself. */
	static GraphQLNamedOutputType elementOf(GraphQLNamedOutputType type) {
		if (!isConnection(type)) {
			return type;
		}
		GraphQLObjectType connection = (GraphQLObjectType) type;
		return (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("nodes").getType());
	}

}
