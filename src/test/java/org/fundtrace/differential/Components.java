package org.fundtrace.differential;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.PrintedDate;
import org.jspecify.annotations.Nullable;

/** The components of a row as values that an answer shows. */
final class Components {

	private Components() {
	}

	static Map<String, @Nullable Object> of(Record row) {
		Map<String, @Nullable Object> values = new HashMap<>();
		for (RecordComponent component : row.getClass().getRecordComponents()) {
			values.put(component.getName(), shown(read(component, row)));
		}
		values.remove("lines");
		return values;
	}

	private static @Nullable Object read(RecordComponent component, Record row) {
		try {
			return component.getAccessor().invoke(row);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Money, rates and targets stay whole: their parts are fields of their own. */
	private static @Nullable Object shown(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Count count -> count.value();
			case Figure figure -> plain(figure.value());
			case FiscalYear year -> year.value();
			case PrintedDate date -> date.date();
			case BigDecimal decimal -> plain(decimal);
			case Enum<?> constant -> constant.name();
			default -> value;
		};
	}

	/** Without trailing zeros and exponent. */
	static BigDecimal plain(BigDecimal decimal) {
		BigDecimal stripped = decimal.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
