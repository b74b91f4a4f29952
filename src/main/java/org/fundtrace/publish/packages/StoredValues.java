package org.fundtrace.publish.packages;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.fundtrace.budget.Comparison;
import org.fundtrace.budget.Count;
import org.fundtrace.budget.DatePrecision;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.LineSpan;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.PrintedDate;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.graph.Decimals;
import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Values of the vocabulary out of the properties that the import makes of them. What is
 * absent is null; a type that stands in no list here is an enum.
 */
final class StoredValues {

	private static final Map<Class<?>, BiFunction<StoredRow, String, @Nullable Object>> OF_SEVERAL = Map.of(List.class,
			StoredRow::list, SourceSpans.class, StoredValues::lines, Money.class, StoredValues::money, Count.class,
			StoredValues::count, Figure.class, StoredValues::figure, Percentage.class, StoredValues::percentage,
			PrintedDate.class, StoredValues::date, IndicatorValue.class, StoredValues::indicated);

	private StoredValues() {
	}

	/** The value of a component. */
	static @Nullable Object read(Class<?> type, StoredRow row, String name) {
		BiFunction<StoredRow, String, @Nullable Object> reader = OF_SEVERAL.get(type);
		return (reader != null) ? reader.apply(row, name) : plain(type, row.get(name));
	}

	/** A value that is one property. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	static @Nullable Object plain(Class<?> type, @Nullable Object stored) {
		Class<?> wrapped = MethodType.methodType(type).wrap().returnType();
		return switch (stored) {
			case null -> null;
			case Long number when wrapped == Integer.class -> Math.toIntExact(number);
			case Long number when wrapped == FiscalYear.class -> new FiscalYear(Math.toIntExact(number));
			case String name when type.isEnum() -> Enum.valueOf((Class) type, name);
			default -> wrapped.cast(stored);
		};
	}

	/** Lines; null for none. */
	private static @Nullable SourceSpans lines(StoredRow row, String name) {
		List<?> flat = row.list(name);
		List<LineSpan> spans = new ArrayList<>();
		for (int index = 0; index < flat.size(); index += 2) {
			spans.add(new LineSpan(line(flat.get(index)), line(flat.get(index + 1))));
		}
		return spans.isEmpty() ? null : new SourceSpans(spans);
	}

	private static int line(Object number) {
		return Math.toIntExact((Long) number);
	}

	private static @Nullable Money money(StoredRow row, String name) {
		Long fen = row.number(name);
		return (fen != null) ? Prints.money(fen, row.text(name + Properties.PRINTED), false) : null;
	}

	private static @Nullable Count count(StoredRow row, String name) {
		Long number = row.number(name);
		return (number != null) ? Prints.count(Math.toIntExact(number), row.text(name + Properties.TEXT)) : null;
	}

	private static @Nullable Figure figure(StoredRow row, String name) {
		BigDecimal number = decimal(row, name);
		return (number != null) ? Prints.figure(number, row.text(name + Properties.TEXT)) : null;
	}

	private static @Nullable Percentage percentage(StoredRow row, String name) {
		BigDecimal number = decimal(row, name + Properties.PRINTED);
		return (number != null) ? Prints.percentage(number, row.text(name + Properties.TEXT), false) : null;
	}

	private static @Nullable PrintedDate date(StoredRow row, String name) {
		LocalDate date = (LocalDate) row.get(name);
		return (date != null) ? Prints.date(date, row.text(name + Properties.TEXT)) : null;
	}

	private static @Nullable IndicatorValue indicated(StoredRow row, String name) {
		String raw = row.text(name + Properties.RAW);
		if (raw == null) {
			return null;
		}
		return new IndicatorValue(raw, (Comparison) plain(Comparison.class, row.get(name + Properties.OPERATOR)),
				decimal(row, name + Properties.NUMBER), row.text(name + Properties.UNIT),
				(LocalDate) row.get(name + Properties.DATE),
				(DatePrecision) plain(DatePrecision.class, row.get(name + Properties.DATE_PRECISION)))
			.consistent();
	}

	static @Nullable BigDecimal decimal(StoredRow row, String name) {
		Long scaled = row.number(name);
		return (scaled != null) ? Decimals.decimal(scaled) : null;
	}

}
