package org.fundtrace.query;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/** The types that make up a list in the Relay form. */
final class ConnectionTypes {

	private ConnectionTypes() {
	}

	static boolean isConnection(GraphQLNamedType type) {
		return type.getName().endsWith("Connection");
	}

	/** Whether a type is a connection, an edge or the page info. */
	static boolean belongsToOne(GraphQLObjectType type) {
		return isConnection(type) || type.getName().equals("PageInfo") || type.getName().endsWith("Edge");
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
