package org.fundtrace.query.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * Reads which list an operation takes, and what it selects of the list's nodes.
 */
final class ListReading {

	private static final String REVISION = "dataset";

	private final String name;

	private final GraphQLFieldDefinition definition;

	private final Field list;

	private final List<Leaf> leaves = new ArrayList<>();

	ListReading(String name, GraphQLSchema schema, Document document) {
		this.name = name;
		OperationDefinition operation = document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
		GraphQLFieldsContainer root = Objects.requireNonNull(schema.getQueryType());
		this.list = fields(operation.getSelectionSet()).filter((field) -> !field.getName().equals(REVISION))
			.findFirst()
			.orElseThrow(() -> wrong("selects no list"));
		if (fields(operation.getSelectionSet()).noneMatch((field) -> key(field).equals(REVISION))) {
			throw wrong("does not select dataset { revision }");
		}
		this.definition = root.getField(this.list.getName());
		GraphQLFieldsContainer connection = container(this.definition);
		Field nodes = inner(this.list, "nodes");
		inner(inner(this.list, "pageInfo"), "endCursor");
		leaves(nodes.getSelectionSet(), container(connection.getField("nodes")),
				new Leaf(List.of(), Leaf.Kind.TEXT, false, true, List.of(), ""));
	}

	/** The result key of the list. */
	String list() {
		return key(this.list);
	}

	/** The name of the list. */
	String field() {
		return this.list.getName();
	}

	/** What the schema says of the list. */
	String description() {
		return described(this.definition);
	}

	/** What is selected of a node, in the order of the text. */
	List<Leaf> leaves() {
		return List.copyOf(this.leaves);
	}

	private void leaves(SelectionSet selection, GraphQLFieldsContainer holder, Leaf above) {
		fields(selection).forEach((field) -> {
			GraphQLFieldDefinition selected = holder.getField(field.getName());
			Leaf leaf = below(above, key(field), selected);
			if (field.getSelectionSet() != null) {
				leaves(field.getSelectionSet(), container(selected), leaf);
			}
			else {
				this.leaves.add(leaf);
			}
		});
	}

	private static Leaf below(Leaf above, String key, GraphQLFieldDefinition field) {
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
		List<String> constants = (type instanceof GraphQLEnumType constant)
				? constant.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList() : List.of();
		List<String> path = Stream.concat(above.path().stream(), Stream.of(key)).toList();
		boolean many = above.many() || GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
		boolean required = above.required() && GraphQLTypeUtil.isNonNull(field.getType());
		return new Leaf(path, Leaf.Kind.ofGraphQl(type.getName()), many, required, constants,
				(above.description() + " " + described(field)).strip());
	}

	private Field inner(Field outer, String field) {
		return fields(outer.getSelectionSet()).filter((each) -> key(each).equals(field))
			.findFirst()
			.orElseThrow(() -> wrong("does not select " + field + " of " + outer.getName()));
	}

	/** Only fields, so that the text shows what its columns are. */
	private Stream<Field> fields(SelectionSet selection) {
		return selection.getSelections().stream().map(this::field);
	}

	private Field field(Selection<?> selection) {
		if (selection instanceof Field field) {
			return field;
		}
		throw wrong("has fragments; write out the fields");
	}

	private static String key(Field field) {
		return Objects.requireNonNullElse(field.getAlias(), field.getName());
	}

	private static String described(GraphQLFieldDefinition field) {
		return Objects.requireNonNullElse(field.getDescription(), "");
	}

	private static GraphQLFieldsContainer container(GraphQLFieldDefinition field) {
		return (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType());
	}

	private IllegalStateException wrong(String problem) {
		return new IllegalStateException("The operation " + this.name + " " + problem);
	}

}
