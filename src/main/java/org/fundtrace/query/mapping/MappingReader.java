package org.fundtrace.query.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.query.mapping.FieldMapping.ArgumentMapping;
import org.fundtrace.query.mapping.FieldMapping.Cardinality;
import org.fundtrace.query.mapping.FieldMapping.Target;
import org.jspecify.annotations.Nullable;

/** Reads the directives of the SDL into a {@link GraphMapping}. */
final class MappingReader {

	/** Arguments that every list in the Relay form may have. */
	private static final List<String> OF_LISTS = List.of("where", "orderBy", "first", "after", "last", "before");

	private static final Pattern BLANK = Pattern.compile(" ");

	private final GraphQLSchema schema;

	private final TraversalReader traversals;

	private final List<String> problems = new ArrayList<>();

	MappingReader(GraphQLSchema schema) {
		this.schema = schema;
		this.traversals = new TraversalReader(schema);
	}

	GraphMapping read() {
		Map<String, TypeMapping> types = new LinkedHashMap<>();
		objectTypes().filter((type) -> !ConnectionTypes.belongsToOne(type))
			.filter((type) -> !Directives.has(type, "trace"))
			.forEach((type) -> types.put(type.getName(), type(type)));
		AggregateMappingReader aggregateReader = new AggregateMappingReader(this.problems);
		Map<String, AggregateMapping> aggregates = new LinkedHashMap<>();
		objectTypes().filter(AggregateMappingReader::isAggregate)
			.forEach((type) -> aggregates.put(type.getName(), aggregateReader.read(type)));
		Map<String, FilterMapping> filters = new FilterMappingReader(this.schema, this.traversals, this.problems)
			.read();
		if (!this.problems.isEmpty()) {
			throw new UnmappableSchemaException(this.problems);
		}
		return new GraphMapping(this.schema, types, filters, aggregates);
	}

	private Stream<GraphQLObjectType> objectTypes() {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> !type.getName().startsWith("__"));
	}

	private TypeMapping type(GraphQLObjectType type) {
		Map<String, FieldMapping> fields = new LinkedHashMap<>();
		for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
			FieldMapping mapping = field(type, field);
			if (mapping != null) {
				fields.put(field.getName(), mapping);
			}
		}
		List<String> presence = Directives.has(type, "embedded") ? Directives.strings(type, "embedded", "presence")
				: List.of();
		boolean hasId = type.getInterfaces().stream().anyMatch((each) -> "Node".equals(each.getName()));
		return new TypeMapping(type.getName(), Directives.findString(type, "node", "label"), hasId, presence, fields);
	}

	private @Nullable FieldMapping field(GraphQLObjectType type, GraphQLFieldDefinition field) {
		GraphQLNamedOutputType result = ConnectionTypes
			.elementOf((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType()));
		String constant = Directives.findString(field, "constant", "value");
		if (constant != null) {
			return new FieldMapping.Constant(constant);
		}
		if (Directives.has(field, "fulltext")) {
			return search(type, field);
		}
		if (Directives.has(field, "trace")) {
			return new FieldMapping.Trace();
		}
		if (isRoot(type) && "Node".equals(result.getName())) {
			return new FieldMapping.ById(GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())));
		}
		if (GraphQLTypeUtil.isLeaf(result)) {
			return leaf(field, result);
		}
		if (!(result instanceof GraphQLObjectType target)) {
			return mixed(type, field);
		}
		if (Directives.has(target, "embedded")) {
			return embedded(field, target);
		}
		Traversal traversal = traversal(type, field, target);
		if (traversal == null) {
			return unmapped(type, field);
		}
		FieldMapping.Nodes nodes = nodes(field, target, traversal);
		if (nodes.cardinality() == Cardinality.CONNECTION) {
			checkConnection(type, field, nodes);
		}
		return nodes;
	}

	/** Objects of several types, which the directive names. */
	private @Nullable FieldMapping mixed(GraphQLObjectType type, GraphQLFieldDefinition field) {
		String statement = Directives.findString(field, "cypher", "statement");
		List<String> types = Directives.strings(field, "cypher", "types");
		return (statement != null && !types.isEmpty()) ? reached(field, statement, new Target(types, ""))
				: unmapped(type, field);
	}

	/** Properties of this node, or of each node that clauses lead to. */
	private static FieldMapping embedded(GraphQLFieldDefinition field, GraphQLObjectType target) {
		String prefix = Directives.property(field, field.getName());
		String statement = Directives.findString(field, "cypher", "statement");
		return (statement != null) ? reached(field, statement, new Target(List.of(target.getName()), prefix))
				: new FieldMapping.Embedded(prefix, target.getName());
	}

	private static FieldMapping reached(GraphQLFieldDefinition field, String statement, Target target) {
		return new FieldMapping.Nodes(Traversal.ofClauses(statement), target, cardinality(field),
				Directives.findString(field, "cypher", "order"), ListMapping.PLAIN, List.of(), List.of());
	}

	private FieldMapping search(GraphQLObjectType type, GraphQLFieldDefinition field) {
		FieldMapping.Search search = SearchMappingReader.read(field);
		for (String name : search.types()) {
			if (!(this.schema.getType(name) instanceof GraphQLObjectType found) || !Directives.has(found, "node")) {
				this.problems.add("%s.%s searches for %s, which is no type with @node".formatted(type.getName(),
						field.getName(), name));
			}
		}
		return search;
	}

	/** A list that has more to it than the compiler knows would be answered wrongly. */
	private void checkConnection(GraphQLObjectType type, GraphQLFieldDefinition field, FieldMapping.Nodes nodes) {
		GraphQLObjectType connection = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
		ConnectionTypes.listUnknownParts(connection)
			.forEach((part) -> this.problems.add("%s is no part of a list that can be compiled".formatted(part)));
		nodes.arguments()
			.forEach((argument) -> this.problems.add("%s.%s has an argument %s that no @cypher statement uses"
				.formatted(type.getName(), field.getName(), argument.name())));
	}

	private boolean isRoot(GraphQLObjectType type) {
		return type.getName().equals(this.schema.getQueryType().getName());
	}

	private static FieldMapping leaf(GraphQLFieldDefinition field, GraphQLNamedOutputType result) {
		if (Directives.has(field, "fen")) {
			return new FieldMapping.Amount();
		}
		ValueType value = ValueType.ofGraphQl(result.getName());
		String expression = Directives.findString(field, "cypher", "statement");
		if (expression != null) {
			return new FieldMapping.Expression(new CypherTemplate(expression), value);
		}
		return new FieldMapping.Property(Directives.property(field, field.getName()), value);
	}

	private @Nullable Traversal traversal(GraphQLObjectType type, GraphQLFieldDefinition field,
			GraphQLObjectType target) {
		Traversal declared = this.traversals.find(type, field, target);
		if (declared != null) {
			return declared;
		}
		String label = Directives.findString(target, "node", "label");
		return (isRoot(type) && label != null) ? Traversal.ofLabel(label) : null;
	}

	private static FieldMapping.Nodes nodes(GraphQLFieldDefinition field, GraphQLObjectType target,
			Traversal traversal) {
		String relationshipOrder = Directives.findString(field, "relationship", "order");
		String order = (relationshipOrder != null) ? relationshipOrder
				: Directives.findString(field, "cypher", "order");
		List<ArgumentMapping> arguments = field.getArguments()
			.stream()
			.filter((argument) -> !OF_LISTS.contains(argument.getName()))
			.filter((argument) -> !traversal.clauses().takes(argument.getName()))
			.map(MappingReader::argument)
			.toList();
		List<List<String>> lookup = Directives.strings(field, "lookup", "by")
			.stream()
			.map((names) -> BLANK.splitAsStream(names).toList())
			.toList();
		return new FieldMapping.Nodes(traversal, Target.of(target.getName()), cardinality(field), order,
				ListMappingReader.read(field, target), arguments, lookup);
	}

	private static ArgumentMapping argument(GraphQLArgument argument) {
		return new ArgumentMapping(argument.getName(), Directives.property(argument, argument.getName()),
				Directives.findString(argument, "property", "alternates"),
				GraphQLArgument.getArgumentDefaultValue(argument));
	}

	private static Cardinality cardinality(GraphQLFieldDefinition field) {
		if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))) {
			return Cardinality.LIST;
		}
		GraphQLNamedOutputType named = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
		return ConnectionTypes.isConnection(named) ? Cardinality.CONNECTION : Cardinality.ONE;
	}

	private @Nullable FieldMapping unmapped(GraphQLObjectType type, GraphQLFieldDefinition field) {
		this.problems.add("%s.%s of type %s has neither @relationship nor @cypher, nor is its type @embedded"
			.formatted(type.getName(), field.getName(), GraphQLTypeUtil.simplePrint(field.getType())));
		return null;
	}

}
