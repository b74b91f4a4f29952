package org.fundtrace.query.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.query.answer.ObjectValue;
import org.fundtrace.query.mapping.MoneyUnits;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of the type Money of amounts that were computed, and so are printed
 * nowhere.
 */
public final class ComputedMoneyReader {

	private static final String CURRENCY = "CNY";

	private final Map<String, MoneyUnit> amounts = new LinkedHashMap<>();

	private final Map<String, @Nullable Object> others = new HashMap<>();

	/** What reads the selected fields of a Money. */
	public static ComputedMoneyReader of(Collection<ExecutableNormalizedField> fields) {
		ComputedMoneyReader reader = new ComputedMoneyReader();
		for (ExecutableNormalizedField field : fields) {
			switch (field.getFieldName()) {
				case "amount" -> reader.amounts.put(field.getResultKey(), MoneyUnits.given(field));
				case "currency" -> reader.others.put(field.getResultKey(), CURRENCY);
				default -> reader.others.put(field.getResultKey(), null);
			}
		}
		return reader;
	}

	/**
	 * The amount as an object.
	 * @param fen the amount in fen (分); null for none
	 */
	public @Nullable ObjectValue read(@Nullable Object fen) {
		if (!(fen instanceof Long amount)) {
			return null;
		}
		Map<String, @Nullable Object> values = new HashMap<>(this.others);
		this.amounts.forEach((key, unit) -> values.put(key, Money.ofFen(amount).amount(unit)));
		return ObjectValue.of("Money", values);
	}

}
