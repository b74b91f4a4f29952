package org.fundtrace.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.budget.Percentage;
import org.fundtrace.graph.Decimals;
import org.fundtrace.query.mapping.AggregateMapping;
import org.fundtrace.query.mapping.AggregateMapping.Counted;
import org.fundtrace.query.mapping.AggregateMapping.Measured;
import org.fundtrace.query.mapping.AggregateMapping.Rate;
import org.fundtrace.query.mapping.CypherTemplate;
import org.fundtrace.query.mapping.ValueType;
import org.fundtrace.query.rows.ComputedMoneyReader;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the fields of an aggregate to columns that aggregate over nodes. The store
 * sums integers, exactly; what is divided is divided here.
 */
final class AggregateFields {

	private static final int RATE_DECIMALS = 2;

	private final String node;

	private final Columns columns;

	AggregateFields(String node, Columns columns) {
		this.node = node;
		this.columns = columns;
	}

	/** What reads the selected fields out of the row of the columns. */
	ObjectReader compile(AggregateMapping mapping, List<ExecutableNormalizedField> fields) {
		ObjectReader reader = new ObjectReader(mapping.type());
		for (ExecutableNormalizedField field : CanonicalOrder.sorted(fields)) {
			if (!field.getFieldName().startsWith("__")) {
				reader.add(field.getResultKey(), field(mapping, field));
			}
		}
		return reader;
	}

	private FieldReader field(AggregateMapping mapping, ExecutableNormalizedField field) {
		return switch (Objects.requireNonNull(mapping.fields().get(field.getFieldName()))) {
			case Counted counted -> counted(counted.expression());
			case Measured measured -> measured(measured, field);
			case Rate rate -> rate(rate);
		};
	}

	private FieldReader counted(CypherTemplate expression) {
		int column = this.columns.add(expression.render(this.node, null));
		return (row) -> ValueType.INT.read(row.get(column));
	}

	private FieldReader rate(Rate rate) {
		Sum part = sum(rate.part());
		Sum whole = sum(rate.whole());
		return (row) -> {
			Long numerator = part.find(row);
			Long denominator = whole.find(row);
			return (numerator != null && denominator != null)
					? Percentage.compute(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), RATE_DECIMALS)
					: null;
		};
	}

	private FieldReader measured(Measured measured, ExecutableNormalizedField field) {
		ObjectReader reader = new ObjectReader(measured.money() ? "MoneyAggregate" : "DecimalAggregate");
		for (ExecutableNormalizedField part : CanonicalOrder.sorted(field.getChildren())) {
			if (!part.getFieldName().startsWith("__")) {
				reader.add(part.getResultKey(), measured.money() ? money(measured.property(), part)
						: decimal(measured.property(), part.getFieldName()));
			}
		}
		return reader;
	}

	private FieldReader money(String property, ExecutableNormalizedField part) {
		ComputedMoneyReader money = ComputedMoneyReader.of(part.getChildren());
		return switch (part.getFieldName()) {
			case "sum" -> {
				Sum sum = sum(property);
				yield (row) -> money.read(sum.find(row));
			}
			case "average" -> {
				Sum sum = sum(property);
				yield (row) -> {
					BigDecimal average = sum.average(row, 0, 0);
					return money.read((average != null) ? average.longValueExact() : null);
				};
			}
			default -> {
				int column = extreme(property, part.getFieldName());
				yield (row) -> money.read(row.get(column));
			}
		};
	}

	private FieldReader decimal(String property, String part) {
		if ("average".equals(part)) {
			Sum sum = sum(property);
			return (row) -> sum.average(row, Decimals.SCALE, RATE_DECIMALS);
		}
		int column = extreme(property, part);
		return (row) -> ValueType.DECIMAL.read(row.get(column));
	}

	private int extreme(String property, String function) {
		return this.columns.add(function + "(" + this.node + "." + property + ")");
	}

	/** The sum of a property with the number of its values. */
	Sum sum(String property) {
		return new Sum(this.columns.add("sum(" + this.node + "." + property + ")"),
				this.columns.add("count(" + this.node + "." + property + ")"));
	}

	/**
	 * A sum in a row; the store says 0 of no values.
	 *
	 * @param sum its column
	 * @param count the column of the number of values
	 */
	record Sum(int sum, int count) {

		@Nullable Long find(List<?> row) {
			return ((Long) row.get(this.count) > 0) ? (Long) row.get(this.sum) : null;
		}

		/** The average half up to some decimals, of values that are scaled. */
		@Nullable BigDecimal average(List<?> row, int scale, int decimals) {
			Long total = find(row);
			return (total != null) ? BigDecimal.valueOf(total, scale)
				.divide(BigDecimal.valueOf((Long) row.get(this.count)), decimals, RoundingMode.HALF_UP) : null;
		}

	}

}
