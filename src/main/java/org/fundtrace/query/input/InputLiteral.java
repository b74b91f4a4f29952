package org.fundtrace.query.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL literal, read as the value that a variable of the same meaning has: names of
 * enums are strings. The schema's types judge it afterwards, as they judge a variable.
 */
public final class InputLiteral {

	private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);

	private InputLiteral() {
	}

	/**
	 * Reads a literal such as <code>{fiscalYear: {eq: 2023}}</code>.
	 * @return maps, lists, strings, numbers, booleans or null
	 * @throws IllegalArgumentException when it is none, with what is wrong and where
	 */
	public static @Nullable Object parse(String text) {
		try {
			return value(Parser.parseValue(text));
		}
		catch (InvalidSyntaxException ex) {
			throw new IllegalArgumentException(ex.getMessage(), ex);
		}
	}

	private static @Nullable Object value(Value<?> literal) {
		return switch (literal) {
			case ObjectValue object -> object(object);
			case ArrayValue list -> list(list);
			case NullValue missing -> null;
			case BooleanValue truth -> truth.isValue();
			case IntValue integer -> integer(integer.getValue());
			case FloatValue decimal -> decimal.getValue();
			case StringValue string -> string.getValue();
			case EnumValue constant -> constant.getName();
			default -> throw new IllegalArgumentException("There are no variables here; give the value itself");
		};
	}

	private static Map<String, @Nullable Object> object(ObjectValue object) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		for (ObjectField field : object.getObjectFields()) {
			if (fields.containsKey(field.getName())) {
				throw new IllegalArgumentException("The field " + field.getName() + " is given twice in one object");
			}
			fields.put(field.getName(), value(field.getValue()));
		}
		return fields;
	}

	private static List<@Nullable Object> list(ArrayValue list) {
		List<@Nullable Object> values = new ArrayList<>();
		list.getValues().forEach((element) -> values.add(value(element)));
		return values;
	}

	private static Object integer(BigInteger value) {
		return (value.abs().compareTo(MAX_INT) <= 0) ? (Object) value.intValueExact() : value;
	}

}
