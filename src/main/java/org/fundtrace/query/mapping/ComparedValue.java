package org.fundtrace.query.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

import org.fundtrace.graph.Decimals;
import org.jspecify.annotations.Nullable;

/** How the values of a filter are compared with those that the store keeps. */
public enum ComparedValue {

	/** Identifiers and texts stand as they are. */
	PLAIN {
		@Override
		public Object stored(String comparison, Object given, Map<?, ? extends @Nullable Object> filter) {
			return given;
		}
	},

	/** The store's integers have 64 bits. */
	INT {
		@Override
		public Object stored(String comparison, Object given, Map<?, ? extends @Nullable Object> filter) {
			return ((Integer) given).longValue();
		}
	},

	/** A scaled integer. */
	DECIMAL {
		@Override
		public Object stored(String comparison, Object given, Map<?, ? extends @Nullable Object> filter) {
			return whole(comparison, ((BigDecimal) given).movePointRight(Decimals.SCALE));
		}
	},

	/** An amount in the unit that the filter names, kept in fen (分). */
	MONEY {
		@Override
		public Object stored(String comparison, Object given, Map<?, ? extends @Nullable Object> filter) {
			return whole(comparison, MoneyUnits.given(filter).inFen((BigDecimal) given));
		}
	};

	/** No value of the store: figures are bounded far above it. */
	private static final long NEVER_KEPT = Long.MIN_VALUE;

	private static final BigInteger LEAST = BigInteger.valueOf(NEVER_KEPT + 1);

	private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

	/**
	 * The value in the form of the store.
	 * @param comparison the field of the filter: eq, gt, gte, lt, lte …
	 * @param filter the object in which it is given
	 */
	public abstract Object stored(String comparison, Object given, Map<?, ? extends @Nullable Object> filter);

	/** The way that the fields of a filter for single values are compared. */
	static @Nullable ComparedValue ofFilter(String inputType) {
		return switch (inputType) {
			case "IdFilter", "StringFilter" -> PLAIN;
			case "IntFilter" -> INT;
			case "DecimalFilter" -> DECIMAL;
			case "MoneyFilter" -> MONEY;
			default -> null;
		};
	}

	/**
	 * The integer that decides a comparison with integers as the exact value does:
	 * nothing equals a fraction, and what is greater than 1.5 is greater than 1.
	 */
	private static long whole(String comparison, BigDecimal exact) {
		BigInteger floor = exact.setScale(0, RoundingMode.FLOOR).toBigInteger();
		boolean isWhole = exact.compareTo(new BigDecimal(floor)) == 0;
		BigInteger bound = switch (comparison) {
			case "gt", "lte" -> floor;
			case "gte", "lt" -> isWhole ? floor : floor.add(BigInteger.ONE);
			default -> isWhole ? floor : BigInteger.valueOf(NEVER_KEPT);
		};
		if ("eq".equals(comparison) && (bound.compareTo(GREATEST) > 0 || bound.compareTo(LEAST) < 0)) {
			return NEVER_KEPT;
		}
		return bound.min(GREATEST).max(LEAST).longValueExact();
	}

}
