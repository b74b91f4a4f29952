package org.fundtrace.publish.packages;

import java.math.BigDecimal;

import org.fundtrace.budget.ChangeWord;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.graph.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Changes: the graph keeps them with the sign that a word gives them, the table without
 * it, beside the word.
 */
final class SignedValues {

	private SignedValues() {
	}

	static @Nullable Money money(StoredRow row, String name, String word) {
		Long fen = row.number(name);
		return (fen != null) ? Prints.money(fen, row.text(name + Properties.PRINTED), row.get(word) != null) : null;
	}

	static @Nullable Percentage percentage(StoredRow row, String name, String word) {
		BigDecimal rate = StoredValues.decimal(row, name + Properties.PRINTED);
		return (rate != null) ? Prints.percentage(rate, row.text(name + Properties.TEXT), row.get(word) != null) : null;
	}

	/** The word; the opposite one where the value has another sign by now. */
	static @Nullable ChangeWord word(StoredRow row, String name, String signed) {
		ChangeWord word = (ChangeWord) StoredValues.plain(ChangeWord.class, row.get(name));
		Long value = row.number(signed);
		return (word != null && value != null) ? word.towards(Long.signum(value)) : word;
	}

}
