package org.fundtrace.query.mapping;

import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.budget.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The unit of money that an argument or a filter names. */
public final class MoneyUnits {

	private MoneyUnits() {
	}

	/** The unit that a field asks for. */
	public static MoneyUnit given(ExecutableNormalizedField field) {
		return given(field.getResolvedArguments());
	}

	/** The value of {@code unit}; an explicit null asks for the default. */
	public static MoneyUnit given(Map<?, ? extends @Nullable Object> arguments) {
		Object unit = arguments.get("unit");
		return (unit != null) ? MoneyUnit.valueOf(unit.toString()) : MoneyUnit.YUAN;
	}

}
