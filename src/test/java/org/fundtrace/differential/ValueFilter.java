package org.fundtrace.differential;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;

/**
 * Holds one value against the comparisons of a filter on strings, numbers, money or ids.
 *
 * @param value null where it is missing
 */
record ValueFilter(@Nullable Object value) {

	/** How many fen a unit of money has, as a power of ten. */
	private static final Map<String, Integer> POWERS = Map.of("YUAN", 2, "TEN_THOUSAND_YUAN", 6, "HUNDRED_MILLION_YUAN",
			10);

	Truth test(Map<?, ? extends @Nullable Object> comparisons) {
		Object unit = comparisons.get("unit");
		int power = (this.value instanceof Money) ? POWERS.getOrDefault((unit != null) ? unit : "YUAN", 0) : 0;
		Stream<Truth> parts = comparisons.entrySet()
			.stream()
			.filter((part) -> part.getValue() != null && !"unit".equals(part.getKey()))
			.map((part) -> test(String.valueOf(part.getKey()), Objects.requireNonNull(part.getValue()), power));
		return Truth.all(parts);
	}

	private Truth test(String comparison, Object operand, int power) {
		if (comparison.equals("isNull")) {
			return Truth.of(operand.equals(this.value == null));
		}
		if (comparison.equals("in")) {
			return Truth.any(((List<?>) operand).stream().map((one) -> compare("eq", Objects.requireNonNull(one), 0)));
		}
		return compare(comparison, operand, power);
	}

	private Truth compare(String comparison, Object operand, int power) {
		if (this.value == null) {
			return Truth.UNKNOWN;
		}
		Object scaled = (power > 0) ? new BigDecimal(operand.toString()).movePointRight(power) : operand;
		String text = this.value.toString();
		String part = operand.toString();
		return Truth.of(switch (comparison) {
			case "eq" -> order(this.value, scaled) == 0;
			case "gt" -> order(this.value, scaled) > 0;
			case "gte" -> order(this.value, scaled) >= 0;
			case "lt" -> order(this.value, scaled) < 0;
			case "lte" -> order(this.value, scaled) <= 0;
			case "contains" -> text.contains(part);
			case "startsWith" -> text.startsWith(part);
			case "endsWith" -> text.endsWith(part);
			default -> throw new IllegalArgumentException("no comparison " + comparison);
		});
	}

	private static int order(Object value, Object operand) {
		return Ordered.compare(value, operand);
	}

}
