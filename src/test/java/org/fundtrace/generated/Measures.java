package org.fundtrace.generated;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * The three measures of a row of a table, in hundreds of yuan; null where the table
 * leaves one out.
 */
record Measures(@Nullable Long initialBudget, @Nullable Long fullYearBudget, @Nullable Long executed) {

	static final Measures ZERO = new Measures(0L, 0L, 0L);

	/** What rows add up to; a measure that a row leaves out adds nothing. */
	static Measures sum(List<Measures> rows) {
		return new Measures(sum(rows, Measures::initialBudget), sum(rows, Measures::fullYearBudget),
				sum(rows, Measures::executed));
	}

	private static long sum(List<Measures> rows, Function<Measures, @Nullable Long> measure) {
		return rows.stream().flatMap((row) -> Stream.ofNullable(measure.apply(row))).mapToLong(Long::longValue).sum();
	}

	/** What is left of these when the others are taken away; none of them is missing. */
	Measures minus(Measures others) {
		return new Measures(minus(this.initialBudget, others.initialBudget),
				minus(this.fullYearBudget, others.fullYearBudget), minus(this.executed, others.executed));
	}

	private static long minus(@Nullable Long from, @Nullable Long amount) {
		return Objects.requireNonNull(from) - Objects.requireNonNull(amount);
	}

	@Nullable Percentage executionRate() {
		return Rates.of(this.executed, this.fullYearBudget);
	}

	boolean complete() {
		return this.initialBudget != null && this.fullYearBudget != null && this.executed != null;
	}

	/** Prints the three cells. */
	PrintedRow print(PrintedRow row, MoneyPrint print) {
		return row.cell(print.orNull(this.initialBudget))
			.cell(print.orNull(this.fullYearBudget))
			.cell(print.orNull(this.executed));
	}

}
