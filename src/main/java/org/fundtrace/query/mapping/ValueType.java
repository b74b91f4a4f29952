package org.fundtrace.query.mapping;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.fundtrace.graph.Decimals;
import org.jspecify.annotations.Nullable;

/** How a stored value becomes the value of a GraphQL field. */
public enum ValueType {

	/** Strings, identifiers, enum values, booleans and dates stand as they are. */
	PLAIN {
		@Override
		Object readOne(Object stored) {
			return stored;
		}
	},

	/** A 64-bit integer of the store; the GraphQL type is 32 bits wide. */
	INT {
		@Override
		Object readOne(Object stored) {
			return Math.toIntExact((Long) stored);
		}
	},

	/** A scaled integer. */
	DECIMAL {
		@Override
		Object readOne(Object stored) {
			return Decimals.decimal((Long) stored);
		}
	},

	/** A point in time with its offset. */
	DATE_TIME {
		@Override
		Object readOne(Object stored) {
			return ((ZonedDateTime) stored).toOffsetDateTime();
		}
	};

	abstract Object readOne(Object stored);

	/**
	 * The value, or the list of values, of a stored one.
	 */
	public @Nullable Object read(@Nullable Object stored) {
		if (stored == null) {
			return null;
		}
		if (stored instanceof List<?> list) {
			List<Object> values = new ArrayList<>(list.size());
			list.forEach((item) -> values.add(readOne(item)));
			return values;
		}
		return readOne(stored);
	}

	/**
	 * The way to read a field of a named GraphQL type.
	 */
	static ValueType ofGraphQl(String typeName) {
		return switch (typeName) {
			case "Int" -> INT;
			case "Decimal" -> DECIMAL;
			case "DateTime" -> DATE_TIME;
			default -> PLAIN;
		};
	}

}
