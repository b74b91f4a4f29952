package org.fundtrace.query;

import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.budget.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** The unit of money that an argument or a filter names. */
final class MoneyUnits {

	private MoneyUnits() {
	}

	/** The unit that a field asks for. */
	static MoneyUnit given(ExecutableNormalizedField field) {
		return given(field.getResolvedArguments());
	}

	/** The value of {@code unit}; an explicit null asks for the default. */
	static MoneyUnit given(Map<?, ? extends @Nullable Object> arguments) {
		Object unit = arguments.get("unit");
		return (unit != null) ? MoneyUnit.valueOf(unit.toString()) : MoneyUnit.YUAN;
	}

}
