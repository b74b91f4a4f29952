package org.fundtrace.query.flow;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/** The three measures of rows added up. */
public record Amounts(Amount initialBudget, Amount fullYearBudget, Amount executed) {

	/** No row at all. */
	public static final Amounts NONE = new Amounts(Amount.NONE, Amount.NONE, Amount.NONE);

	private static final Comparator<@Nullable Long> DESCENDING = Comparator
		.nullsLast(Comparator.<Long>naturalOrder().reversed());

	/** By execution, the largest first and the unknown last. */
	static final Comparator<Amounts> MOST_EXECUTED = (left, right) -> DESCENDING.compare(left.executed.fen(),
			right.executed.fen());

	/** By execution, then by full-year budget, the unknown last. */
	static final Comparator<Amounts> LARGEST = MOST_EXECUTED
		.thenComparing((left, right) -> DESCENDING.compare(left.fullYearBudget.fen(), right.fullYearBudget.fen()));

	/** The measures of one row, in fen (分). */
	public static Amounts ofRow(@Nullable Long initialBudget, @Nullable Long fullYearBudget, @Nullable Long executed) {
		return new Amounts(Amount.ofRow(initialBudget), Amount.ofRow(fullYearBudget), Amount.ofRow(executed));
	}

	/** One of the measures. */
	public Amount of(AllocationMeasure measure) {
		return switch (measure) {
			case INITIAL_BUDGET -> this.initialBudget;
			case FULL_YEAR_BUDGET -> this.fullYearBudget;
			case EXECUTED -> this.executed;
		};
	}

	Amounts plus(Amounts other) {
		return new Amounts(this.initialBudget.plus(other.initialBudget), this.fullYearBudget.plus(other.fullYearBudget),
				this.executed.plus(other.executed));
	}

	/** Whether no measure is known. */
	boolean isUnknown() {
		return this.initialBudget.fen() == null && this.fullYearBudget.fen() == null && this.executed.fen() == null;
	}

}
