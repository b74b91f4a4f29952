package org.fundtrace.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.graphimport.Copy;
import org.jspecify.annotations.Nullable;

/** A copy of an account with one figure changed. */
final class ChangedFigure {

	private ChangedFigure() {
	}

	/**
	 * Copies an account.
	 * @param table the component of the account
	 * @param row tells the row of a list: components with their values,
	 * {@code evaluation=2 name=培训次数}
	 * @param figure the component of the row
	 * @param printed the figure as it shall be printed; null for none
	 */
	static Account in(Account account, String table, String row, String figure, @Nullable String printed) {
		Object held = value(account, table);
		Object changed = (held instanceof List<?> rows) ? rows.stream()
			.map((each) -> isMeant((Record) each, row) ? with((Record) each, figure, printed) : each)
			.toList() : with((Record) held, figure, printed);
		if (changed.equals(held)) {
			throw new IllegalArgumentException("nothing in " + table + " is changed by " + row + " " + figure);
		}
		return Copy.of(account, table, changed);
	}

	/** Copies an account without a row. */
	static Account without(Account account, String table, String row) {
		List<?> rows = (List<?>) value(account, table);
		return Copy.of(account, table, rows.stream().filter((each) -> !isMeant((Record) each, row)).toList());
	}

	private static boolean isMeant(Record row, String described) {
		return Arrays.stream(described.split(" ", -1)).allMatch((part) -> {
			int equals = part.indexOf('=');
			return part.substring(equals + 1).equals(String.valueOf(value(row, part.substring(0, equals))));
		});
	}

	private static Record with(Record row, String figure, @Nullable String printed) {
		return Copy.of(row, figure, (printed != null) ? parse(component(row, figure).getType(), printed) : null);
	}

	private static Object parse(Class<?> type, String printed) {
		return switch (type.getSimpleName()) {
			case "Money" -> Money.parse(printed);
			case "Percentage" -> Percentage.parse(printed);
			case "Count" -> Count.parse(printed);
			case "Figure" -> Figure.parse(printed);
			case "IndicatorValue" -> IndicatorValue.parse(printed);
			case "Boolean" -> Boolean.valueOf(printed);
			default -> throw new IllegalArgumentException("no figure is a " + type);
		};
	}

	private static RecordComponent component(Record row, String name) {
		return Arrays.stream(row.getClass().getRecordComponents())
			.filter((component) -> component.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(row.getClass() + " has no " + name));
	}

	private static Object value(Record row, String name) {
		return Objects.requireNonNull(Copy.value(component(row, name), row));
	}

}
