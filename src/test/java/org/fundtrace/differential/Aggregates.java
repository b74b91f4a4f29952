package org.fundtrace.differential;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;

/**
 * Figures over items, each over those that have the value.
 *
 * @param items all of one type
 */
record Aggregates(List<Item> items) {

	/** All aggregates that the items' type has. */
	Item of(String type) {
		Item aggregate = new Item(type + "Aggregate", "").set("count", this.items.size());
		return switch (type) {
			case "Project" -> money(aggregate).set("totalScore", decimal("totalScore"));
			case "Allocation" -> money(aggregate);
			case "Indicator" -> aggregate.set("met", count(true))
				.set("notMet", count(false))
				.set("weight", decimal("weight"))
				.set("score", decimal("score"))
				.set("scoreRate", rate(sum("score"), sum("weight")));
			case "Finding" -> aggregate;
			default -> throw new IllegalArgumentException(type + " has no aggregates");
		};
	}

	private Item money(Item aggregate) {
		List.of("initialBudget", "fullYearBudget", "executed")
			.forEach((measure) -> aggregate.set(measure, moneyOf(measure)));
		return aggregate.set("executionRate", rate(sum("executed"), sum("fullYearBudget")));
	}

	private Item moneyOf(String measure) {
		List<BigDecimal> values = values(measure);
		return new Item("MoneyAggregate", "").set("sum", money(sum(measure)))
			.set("min", money(values.stream().min(BigDecimal::compareTo).orElse(null)))
			.set("max", money(values.stream().max(BigDecimal::compareTo).orElse(null)))
			.set("average", money(average(measure, 0)));
	}

	private Item decimal(String field) {
		List<BigDecimal> values = values(field);
		return new Item("DecimalAggregate", "").set("min", values.stream().min(BigDecimal::compareTo).orElse(null))
			.set("max", values.stream().max(BigDecimal::compareTo).orElse(null))
			.set("average", average(field, 2));
	}

	private static @Nullable Money money(@Nullable BigDecimal fen) {
		return (fen != null) ? Money.ofFen(fen.longValueExact()) : null;
	}

	/** Money in fen. */
	private List<BigDecimal> values(String field) {
		return this.items.stream()
			.map((item) -> Derived.of(item, field))
			.filter(Objects::nonNull)
			.map((value) -> (value instanceof Money money) ? BigDecimal.valueOf(money.fen()) : (BigDecimal) value)
			.toList();
	}

	/** Of money in fen; null where no item has the value. */
	@Nullable BigDecimal sum(String field) {
		return values(field).stream().reduce(BigDecimal::add).orElse(null);
	}

	private @Nullable BigDecimal average(String field, int decimals) {
		BigDecimal sum = sum(field);
		return (sum != null) ? sum.divide(BigDecimal.valueOf(values(field).size()), decimals, RoundingMode.HALF_UP)
				: null;
	}

	private static @Nullable BigDecimal rate(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
		if (part == null || whole == null || whole.signum() == 0) {
			return null;
		}
		return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
	}

	private int count(boolean met) {
		return Math
			.toIntExact(this.items.stream().filter((item) -> Boolean.valueOf(met).equals(item.get("met"))).count());
	}

}
