package org.fundtrace.budget;

/**
 * A fiscal year, in China the calendar year.
 *
 * @param value the year, 2023
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

	public FiscalYear {
		if (value < 1949 || value > 2999) {
			throw new IllegalArgumentException("expected a fiscal year such as 2023");
		}
	}

	/**
	 * Reads four digits.
	 * @throws IllegalArgumentException when the text is no such year
	 */
	public static FiscalYear parse(String text) {
		return new FiscalYear(text.matches("\\d{4}") ? Integer.parseInt(text) : 0);
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
