package org.fundtrace.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.differential.Term.EnumName;
import org.jspecify.annotations.Nullable;

/** Makes filters on one value around those that items have. */
record ValueShapes(Dice dice, Samples samples) {

	private static final String UNIT = "unit";

	private static final List<String> PIECES = List.of("contains", "startsWith", "endsWith");

	/** A number in a variable is read as a binary one, which keeps so many digits. */
	private static final int SAFE_DIGITS = 12;

	Shape filter(GraphQLInputObjectType type, String printed) {
		MoneyUnit unit = this.dice.one(List.of(MoneyUnit.values()));
		boolean named = type.getFieldDefinition(UNIT) != null && (unit != MoneyUnit.YUAN || this.dice.percent(30));
		Map<String, Shape> comparisons = new LinkedHashMap<>();
		if (named) {
			comparisons.put(UNIT, leaf(type.getFieldDefinition(UNIT), (chance) -> new EnumName(unit.name())));
		}
		List<GraphQLInputObjectField> choices = type.getFieldDefinitions()
			.stream()
			.filter((field) -> !field.getName().equals(UNIT))
			.filter((field) -> !field.getName().equals("isNull") || this.dice.percent(35))
			.toList();
		int count = this.dice.percent(3) ? 0 : this.dice.percent(75) ? 1 : 2;
		for (GraphQLInputObjectField field : this.dice.some(choices, count)) {
			comparisons.put(field.getName(), leaf(field, (chance) -> operand(field.getName(), unit, chance)));
		}
		return new Shape.Fields(printed, comparisons);
	}

	private static Shape leaf(GraphQLInputObjectField field, Function<Dice, @Nullable Object> drawing) {
		return new Shape.Leaf(GraphQLTypeUtil.simplePrint(field.getType()), drawing);
	}

	private @Nullable Object operand(String comparison, MoneyUnit unit, Dice chance) {
		if (comparison.equals("isNull")) {
			return chance.percent(50);
		}
		if (comparison.equals("in")) {
			List<Object> values = new ArrayList<>();
			for (int i = chance.percent(5) ? 3 : 0; i < 3; i++) {
				Object value = given(this.samples.value(chance), unit, chance);
				if (value != null) {
					values.add(value);
				}
			}
			return values;
		}
		Object value = given(this.samples.value(chance), unit, chance);
		return (value instanceof String text && PIECES.contains(comparison)) ? piece(text, comparison, chance) : value;
	}

	/** A value as a client writes it. */
	private static @Nullable Object given(@Nullable Object value, MoneyUnit unit, Dice chance) {
		return switch (value) {
			case null -> null;
			case Money money -> decimal(money.amount(unit), chance);
			case BigDecimal decimal -> decimal(decimal, chance);
			default -> value;
		};
	}

	/** Exact, with more zeros than needed, or a little beside; as text or as a number. */
	private static Object decimal(BigDecimal value, Dice chance) {
		BigDecimal written = switch (chance.between(0, 9)) {
			case 0 -> value.setScale(value.scale() + 2);
			case 1 -> value.add(new BigDecimal("0.00001"));
			case 2 -> value.negate();
			default -> Components.plain(value);
		};
		boolean number = chance.percent(30) && written.precision() <= SAFE_DIGITS;
		return number ? written : written.toPlainString();
	}

	private static String piece(String text, String comparison, Dice chance) {
		int length = text.length();
		if (length == 0 || chance.percent(5)) {
			return chance.percent(50) ? "" : "没有的词";
		}
		int from = chance.between(0, length - 1);
		int to = Math.min(length, from + chance.between(1, 3));
		return switch (comparison) {
			case "startsWith" -> text.substring(0, Math.min(length, chance.between(1, 4)));
			case "endsWith" -> text.substring(Math.max(0, length - chance.between(1, 4)));
			default -> text.substring(from, to);
		};
	}

}
