package org.fundtrace.dataset.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;

/**
 * How much of a document the rows of its package hold.
 *
 * @param counted how many lines are neither blank nor the number of a page
 * @param uncovered the texts of those that print something that is neither a value of a
 * row nor a form word, by their numbers, ascending
 * @param formWords how often each form word stands between the values
 */
public record Coverage(int counted, Map<Integer, String> uncovered, Map<String, Integer> formWords) {

	public Coverage {
		uncovered = Collections.unmodifiableMap(uncovered);
		formWords = Collections.unmodifiableMap(formWords);
	}

	/** How many of the counted lines are covered. */
	public int covered() {
		return this.counted - this.uncovered.size();
	}

	/** Covered of counted lines in percent, rounded down to two decimals. */
	public BigDecimal percentage() {
		return (this.counted == 0) ? BigDecimal.valueOf(10000, 2)
				: BigDecimal.valueOf(covered())
					.movePointRight(2)
					.divide(BigDecimal.valueOf(this.counted), 2, RoundingMode.DOWN);
	}

}
