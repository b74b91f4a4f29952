package org.fundtrace.differential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Holds items against a filter of their type.
 *
 * @param type the filter's type
 * @param given the filter with coerced values
 */
record ObjectFilter(GraphQLInputObjectType type, Map<?, ? extends @Nullable Object> given) {

	/** The items that the filter surely holds for. */
	List<Item> select(List<Item> items) {
		return items.stream().filter((item) -> test(item) == Truth.TRUE).toList();
	}

	Truth test(Item item) {
		return Truth.all(this.given.entrySet()
			.stream()
			.filter((part) -> part.getValue() != null)
			.map((part) -> part(item, String.valueOf(part.getKey()), Objects.requireNonNull(part.getValue()))));
	}

	private Truth part(Item item, String field, Object operand) {
		return switch (field) {
			case "and" -> Truth.all(each(operand).map((filter) -> filter.test(item)));
			case "or" -> Truth.any(each(operand).map((filter) -> filter.test(item)));
			case "not" -> new ObjectFilter(this.type, (Map<?, ?>) operand).test(item).not();
			default -> condition(this.type.getFieldDefinition(field).getType(), Derived.of(item, field), operand);
		};
	}

	private Stream<ObjectFilter> each(Object filters) {
		return ((List<?>) filters).stream()
			.map((filter) -> new ObjectFilter(this.type, (Map<?, ?>) Objects.requireNonNull(filter)));
	}

	private static Truth condition(GraphQLInputType declared, @Nullable Object value, Object operand) {
		if (operand instanceof List<?> allowed) {
			return Truth.any(allowed.stream().map((one) -> equal(value, Objects.requireNonNull(one))));
		}
		if (!(operand instanceof Map<?, ?> inner)) {
			return equal(value, operand);
		}
		GraphQLInputObjectType filter = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(declared);
		return isOfObjects(filter) ? Truth.of(leadsToOne(value, new ObjectFilter(filter, inner)))
				: new ValueFilter(value).test(inner);
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
