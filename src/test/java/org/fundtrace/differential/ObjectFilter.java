package org.fundtrace.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Holds items against a filter of their type. What it says of an item is kept: many items
 * may lead to the same one.
 */
final class ObjectFilter {

	private final GraphQLInputObjectType type;

	private final List<Function<Item, Truth>> parts;

	private final Map<Item, Truth> known = new HashMap<>();

	/**
	 * A filter.
	 * @param given its fields with coerced values
	 */
	ObjectFilter(GraphQLInputObjectType type, Map<?, ? extends @Nullable Object> given) {
		this.type = type;
		this.parts = given.entrySet()
			.stream()
			.filter((part) -> part.getValue() != null)
			.map((part) -> part(String.valueOf(part.getKey()), Objects.requireNonNull(part.getValue())))
			.toList();
	}

	/** The items that the filter surely holds for. */
	List<Item> select(List<Item> items) {
		return items.stream().filter((item) -> test(item) == Truth.TRUE).toList();
	}

	/** Whether it surely holds for some of the items but not for all. */
	boolean divides(List<Item> items) {
		return items.stream().anyMatch((item) -> test(item) == Truth.TRUE)
				&& items.stream().anyMatch((item) -> test(item) != Truth.TRUE);
	}

	Truth test(Item item) {
		Truth truth = this.known.get(item);
		if (truth == null) {
			truth = Truth.all(this.parts.stream().map((part) -> part.apply(item)));
			this.known.put(item, truth);
		}
		return truth;
	}

	private Function<Item, Truth> part(String field, Object operand) {
		if (field.equals("not")) {
			ObjectFilter negated = new ObjectFilter(this.type, (Map<?, ?>) operand);
			return (item) -> negated.test(item).not();
		}
		if (field.equals("and") || field.equals("or")) {
			List<ObjectFilter> filters = each((List<?>) operand);
			boolean all = field.equals("and");
			return (item) -> {
				Stream<Truth> truths = filters.stream().map((filter) -> filter.test(item));
				return all ? Truth.all(truths) : Truth.any(truths);
			};
		}
		Function<@Nullable Object, Truth> condition = condition(this.type.getFieldDefinition(field).getType(), operand);
		return (item) -> condition.apply(Derived.of(item, field));
	}

	private List<ObjectFilter> each(List<?> filters) {
		return filters.stream()
			.map((filter) -> new ObjectFilter(this.type, (Map<?, ?>) Objects.requireNonNull(filter)))
			.toList();
	}

	private static Function<@Nullable Object, Truth> condition(GraphQLInputType declared, Object operand) {
		if (operand instanceof List<?> allowed) {
			return (value) -> Truth.any(allowed.stream().map((one) -> equal(value, Objects.requireNonNull(one))));
		}
		if (!(operand instanceof Map<?, ?> inner)) {
			return (value) -> equal(value, operand);
		}
		GraphQLInputObjectType filter = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(declared);
		if (!isOfObjects(filter)) {
			return (value) -> new ValueFilter(value).test(inner);
		}
		ObjectFilter objects = new ObjectFilter(filter, inner);
		return (value) -> Truth.of(leadsToOne(value, objects));
	}

	/** Filters on objects can be combined, filters on values cannot. */
	static boolean isOfObjects(GraphQLInputObjectType filter) {
		return filter.getFieldDefinition("not") != null;
	}

	private static Truth equal(@Nullable Object value, Object operand) {
		return Truth.ofNullable((value != null) ? value.equals(operand) : null);
	}

	private static boolean leadsToOne(@Nullable Object value, ObjectFilter filter) {
		return switch (value) {
			case null -> false;
			case List<?> items -> items.stream().anyMatch((item) -> filter.test((Item) item) == Truth.TRUE);
			default -> filter.test((Item) value) == Truth.TRUE;
		};
	}

	/** Whether a type is an enum or a list of one. */
	static boolean isOfEnum(GraphQLInputType type) {
		return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType;
	}

}
