package org.fundtrace.graphimport;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.fundtrace.budget.Ratio;
import org.fundtrace.graph.Decimals;
import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Values of the vocabulary as properties of a node: one each, or several with the
 * suffixes of {@link Properties}. A missing value is a missing property.
 */
final class NodeProperties {

	private final Map<String, Object> properties = new LinkedHashMap<>();

	Map<String, Object> asMap() {
		return Collections.unmodifiableMap(this.properties);
	}

	/**
	 * Adds a value under a name.
	 * @throws UnfitValueException when the graph cannot keep it exactly
	 */
	void add(String name, @Nullable Object value) {
		switch (value) {
			case null -> {
			}
			case Money money -> addMoney(name, money);
			case Ratio ratio -> addRatio(name, ratio);
			case IndicatorValue indicated -> addIndicated(name, indicated);
			case PrintedDate date -> add(name, date.date());
			case Count count -> add(name, count.value());
			case FiscalYear year -> add(name, year.value());
			case Figure figure -> add(name, figure.value());
			case BigDecimal decimal -> this.properties.put(name, scaled(name, decimal));
			case Enum<?> constant -> this.properties.put(name, constant.name());
			case Percentage percentage -> throw new IllegalStateException("no parts are declared for the rate " + name);
			case Integer number -> this.properties.put(name, number.longValue());
			default -> this.properties.put(name, value);
		}
	}

	private void addMoney(String name, Money money) {
		add(name, money.fen());
		add(name + Properties.PRINTED, money.printed());
	}

	private void addRatio(String name, Ratio ratio) {
		add(name + Properties.PRINTED, ratio.printed());
		add(name + Properties.COMPUTED, ratio.computed());
		add(name + Properties.AGREES, ratio.agrees());
	}

	private void addIndicated(String name, IndicatorValue value) {
		add(name + Properties.RAW, value.raw());
		add(name + Properties.OPERATOR, value.operator());
		add(name + Properties.NUMBER, value.number());
		add(name + Properties.UNIT, value.unit());
		add(name + Properties.DATE, value.date());
		add(name + Properties.DATE_PRECISION, value.datePrecision());
	}

	private static long scaled(String name, BigDecimal value) {
		try {
			return Decimals.scaled(value);
		}
		catch (ArithmeticException failure) {
			throw new UnfitValueException(name, value, failure);
		}
	}

}
