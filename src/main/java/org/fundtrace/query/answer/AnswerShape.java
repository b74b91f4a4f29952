package org.fundtrace.query.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import org.fundtrace.query.answer.Selection.SelectedField;

/** The shape that an operation gives its answer. */
public final class AnswerShape {

	private static final int SHORT = 1024;

	private final Completion.One root;

	private final boolean whole;

	private final int fields;

	private final int limit;

	/** How long the last answer was: the next will be about so long. */
	private volatile int length = SHORT;

	private AnswerShape(Completion.One root, boolean whole, int fields, int limit) {
		this.root = root;
		this.whole = whole;
		this.fields = fields;
		this.limit = limit;
	}

	/**
	 * The shape of the answer to a query.
	 * @param limit how many bytes an answer may have
	 */
	public static AnswerShape of(ExecutableNormalizedOperation operation, GraphQLSchema schema, int limit) {
		Shaping shaping = new Shaping(operation, schema);
		GraphQLObjectType query = Objects.requireNonNull(schema.getQueryType());
		List<ExecutableNormalizedField> fields = operation.getTopLevelFields();
		Completion.One root = shaping.object(List.of(query), fields);
		return new AnswerShape(root, fields.stream().noneMatch(Shaping::isOfSchema), shaping.selected().get(), limit);
	}

	/**
	 * Whether it has all that is selected, and nothing of what a schema says of itself.
	 */
	public boolean isWhole() {
		return this.whole;
	}

	/** How many fields it holds: one of an interface for each type that implements it. */
	public int fields() {
		return this.fields;
	}

	/**
	 * Completes the values that the fields of the root have.
	 * @throws AnswerTooLongException when that is too much
	 */
	public Answer complete(ObjectValue values) {
		Draft draft = new Draft(this.length, this.limit);
		Answer answer = draft.finish(this.root.complete(values, draft));
		this.length = answer.length();
		return answer;
	}

	/**
	 * Puts a shape together. A field that several types share has one completion: else
	 * interfaces within interfaces would multiply.
	 */
	private record Shaping(ExecutableNormalizedOperation operation, GraphQLSchema schema,
			Map<ShapedField, Completion> known, AtomicInteger selected) {

		private static final Set<GraphQLScalarType> TEXTS = Set.of(Scalars.GraphQLString, Scalars.GraphQLID);

		private Shaping(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
			this(operation, schema, new HashMap<>(), new AtomicInteger());
		}

		private Completion.One object(List<GraphQLObjectType> types, Collection<ExecutableNormalizedField> fields) {
			Map<String, Selection> selections = new HashMap<>();
			types.forEach((type) -> selections.put(type.getName(), selection(type, fields)));
			return new Completion.One(Map.copyOf(selections));
		}

		private Selection selection(GraphQLObjectType type, Collection<ExecutableNormalizedField> fields) {
			List<SelectedField> selected = new ArrayList<>();
			for (ExecutableNormalizedField field : fields) {
				if (field.getObjectTypeNames().contains(type.getName()) && !isOfSchema(field)) {
					selected.add(field(type, field, selected.isEmpty()));
				}
			}
			this.selected.addAndGet(selected.size());
			return new Selection(type.getName(), List.copyOf(selected));
		}

		/** What the schema says of itself is the engine's to answer. */
		private static boolean isOfSchema(ExecutableNormalizedField field) {
			return field.getFieldName().startsWith("__") && !isTypeName(field);
		}

		private static boolean isTypeName(ExecutableNormalizedField field) {
			return field.getFieldName().equals(Introspection.TypeNameMetaFieldDef.getName());
		}

		private SelectedField field(GraphQLObjectType type, ExecutableNormalizedField field, boolean isFirst) {
			GraphQLOutputType output = isTypeName(field) ? GraphQLNonNull.nonNull(Scalars.GraphQLString)
					: type.getField(field.getFieldName()).getType();
			ShapedField shaped = new ShapedField(field, output);
			Completion completion = this.known.get(shaped);
			if (completion == null) {
				completion = completion(output, field);
				this.known.put(shaped, completion);
			}
			return SelectedField.of(field.getResultKey(), isFirst, isTypeName(field), completion,
					this.operation.getMergedField(field).getSingleField().getSourceLocation());
		}

		private Completion completion(GraphQLType type, ExecutableNormalizedField field) {
			return (type instanceof GraphQLNonNull required)
					? new Completion.Required(present(required.getWrappedType(), field))
					: new Completion.Optional(present(type, field));
		}

		private Completion.Present present(GraphQLType type, ExecutableNormalizedField field) {
			return switch (type) {
				case GraphQLList list -> new Completion.Many(completion(list.getWrappedType(), field));
				case GraphQLObjectType object -> object(List.of(object), field.getChildren());
				case GraphQLInterfaceType several ->
					object(this.schema.getImplementations(several), field.getChildren());
				case GraphQLScalarType scalar ->
					new Completion.Leaf(scalar.getName(), TEXTS.contains(scalar), (value) -> Objects.requireNonNull(
							scalar.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT)));
				case GraphQLEnumType constants -> new Completion.Leaf(constants.getName(), false,
						(value) -> constants.serialize(value, GraphQLContext.getDefault(), Locale.ROOT));
				default -> throw new IllegalStateException("No value can be of the type " + type);
			};
		}

	}

	/** A field at one place of the operation, by the type that it has there. */
	private record ShapedField(ExecutableNormalizedField field, GraphQLOutputType type) {
	}

}
