package org.fundtrace.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** The scalars that are not a library's. */
final class Scalars {

	/** More digits than any amount has, so that a hostile exponent is refused. */
	private static final int MAX_DIGITS = 30;

	private Scalars() {
	}

	/** Exact decimals: plain strings out, strings or numbers in. */
	static GraphQLScalarType decimal() {
		return GraphQLScalarType.newScalar().name("Decimal").coercing(new DecimalCoercing()).build();
	}

	/**
	 * URLs.
	 * @param base what a path of this application is resolved against
	 */
	static GraphQLScalarType url(URI base) {
		return GraphQLScalarType.newScalar().name("Url").coercing(new UrlCoercing(base)).build();
	}

	private record UrlCoercing(URI base) implements Coercing<String, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			String url = result.toString();
			return url.startsWith("/") ? this.base.toString().replaceFirst("/$", "") + url : url;
		}

	}

	private static final class DecimalCoercing implements Coercing<BigDecimal, String> {

		@Override
		public String serialize(Object result, GraphQLContext context, Locale locale) {
			BigDecimal decimal = ((BigDecimal) result).stripTrailingZeros();
			return decimal.toPlainString();
		}

		@Override
		public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
			try {
				return exact(input.toString());
			}
			catch (NumberFormatException ex) {
				throw new CoercingParseValueException(expected(input), ex);
			}
		}

		@Override
		public BigDecimal parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context,
				Locale locale) {
			try {
				return switch (input) {
					case StringValue string -> exact(String.valueOf(string.getValue()));
					case IntValue integer -> exact(integer.getValue().toString());
					case FloatValue decimal -> exact(decimal.getValue().toString());
					default -> throw new NumberFormatException();
				};
			}
			catch (NumberFormatException ex) {
				throw new CoercingParseLiteralException(expected(input), ex);
			}
		}

		private static BigDecimal exact(String text) {
			// digits of other scripts are digits to BigDecimal
			if (text.length() > MAX_DIGITS || !text.chars().allMatch((each) -> each < 0x80)) {
				throw new NumberFormatException();
			}
			BigDecimal decimal = new BigDecimal(text);
			if (decimal.scale() > MAX_DIGITS || decimal.scale() < -MAX_DIGITS) {
				throw new NumberFormatException();
			}
			return decimal;
		}

		private static String expected(Object input) {
			return "A Decimal is a number or a string such as \"10648.51\", of at most %d digits; this is %s"
				.formatted(MAX_DIGITS, input.getClass().getSimpleName());
		}

	}

}
