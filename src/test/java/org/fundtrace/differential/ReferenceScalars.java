package org.fundtrace.differential;

import java.math.BigDecimal;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;

/** The schema's own scalars: decimals are exact, all else is text. */
final class ReferenceScalars {

	private ReferenceScalars() {
	}

	static GraphQLScalarType named(String name) {
		return GraphQLScalarType.newScalar()
			.name(name)
			.coercing(name.equals("Decimal") ? new ExactDecimal() : new Text())
			.build();
	}

	private static final class Text implements Coercing<String, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			return result.toString();
		}

	}

	private static final class ExactDecimal implements Coercing<BigDecimal, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			return Components.plain((BigDecimal) result).toPlainString();
		}

		@Override
		public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
			return new BigDecimal(input.toString());
		}

		@Override
		public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			return switch (input) {
				case StringValue text -> new BigDecimal(String.valueOf(text.getValue()));
				case IntValue integer -> new BigDecimal(integer.getValue());
				case FloatValue decimal -> decimal.getValue();
				default -> throw new CoercingParseLiteralException("no decimal: " + input);
			};
		}

	}

}
