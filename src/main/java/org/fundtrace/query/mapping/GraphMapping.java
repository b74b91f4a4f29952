package org.fundtrace.query.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import graphql.schema.GraphQLSchema;
import org.fundtrace.graph.NodeId;

/**
 * How the schema stands in the graph: the directives of the SDL, read once at start.
 */
public final class GraphMapping {

	private final GraphQLSchema schema;

	private final Map<String, TypeMapping> types;

	private final Map<String, FilterMapping> filters;

	private final Map<String, AggregateMapping> aggregates;

	private final Map<String, TypeMapping> typesOfIds = new LinkedHashMap<>();

	GraphMapping(GraphQLSchema schema, Map<String, TypeMapping> types, Map<String, FilterMapping> filters,
			Map<String, AggregateMapping> aggregates) {
		this.schema = schema;
		this.types = Map.copyOf(types);
		this.filters = Map.copyOf(filters);
		this.aggregates = Map.copyOf(aggregates);
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

	/** The schema that is mapped. */
	public GraphQLSchema schema() {
		return this.schema;
	}

	/** The object type of such a name, which the schema knows. */
	public TypeMapping type(String name) {
		return find(this.types, name);
	}

	/** The input type of such a name, which filters a list. */
	public FilterMapping filter(String name) {
		return find(this.filters, name);
	}

	/** The object type of such a name, which is the aggregate of a list. */
	public AggregateMapping aggregate(String name) {
		return find(this.aggregates, name);
	}

	private static <T> T find(Map<String, T> mappings, String name) {
		T mapping = mappings.get(name);
		if (mapping == null) {
			throw new IllegalStateException("Type " + name + " is not mapped");
		}
		return mapping;
	}

	/** The type of the object that an id names; empty where no type has such ids. */
	public Optional<TypeMapping> findTypeOfId(String id) {
		int colon = id.indexOf(':');
		return (colon < 0) ? Optional.empty() : Optional.ofNullable(this.typesOfIds.get(id.substring(0, colon)));
	}

}
