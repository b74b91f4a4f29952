package org.fundtrace.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLSchema;
import org.fundtrace.graph.NodeId;

/**
 * How the schema stands in the graph: the directives of the SDL, read once at start.
 */
public final class GraphMapping {

	private final Map<String, TypeMapping> types;

	private final Map<String, TypeMapping> typesOfIds = new LinkedHashMap<>();

	GraphMapping(Map<String, TypeMapping> types) {
		this.types = Map.copyOf(types);
		types.values()
			.stream()
			.filter(TypeMapping::hasId)
			.forEach((type) -> this.typesOfIds.put(NodeId.type(type.name()), type));
	}

	/**
	 * Reads the mapping of every object type of a schema.
	 * @throws UnmappableSchemaException naming every field that cannot be mapped
	 */
	public static GraphMapping of(GraphQLSchema schema) {
		return new MappingReader(schema).read();
	}

	TypeMapping type(String name) {
		TypeMapping type = this.types.get(name);
		if (type == null) {
			throw new IllegalStateException("Type " + name + " is not mapped");
		}
		return type;
	}

	/** The type of the object that an id names; empty where no type has such ids. */
	Optional<TypeMapping> findTypeOfId(String id) {
		int colon = id.indexOf(':');
		return (colon < 0) ? Optional.empty() : Optional.ofNullable(this.typesOfIds.get(id.substring(0, colon)));
	}

}
