package org.fundtrace.query.mapping;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/** Reads where a field leads from its directives. */
final class TraversalReader {

	private final RelationshipEnds ends;

	TraversalReader(GraphQLSchema schema) {
		this.ends = RelationshipEnds.of(schema);
	}

	/** The way from a type to a target; null where no directive gives one. */
	@Nullable Traversal find(GraphQLObjectType type, GraphQLDirectiveContainer field, GraphQLObjectType target) {
		String statement = Directives.findString(field, "cypher", "statement");
		if (statement != null) {
			return Traversal.ofClauses(statement);
		}
		String relationship = Directives.findString(field, "relationship", "type");
		String label = Directives.findString(target, "node", "label");
		if (relationship == null || label == null) {
			return null;
		}
		boolean outgoing = "OUT".equals(Directives.findString(field, "relationship", "direction"));
		boolean certain = this.ends.isOnlyEnd(type, relationship, outgoing, label);
		return Traversal.ofRelationship(relationship, outgoing, certain ? null : label);
	}

}
