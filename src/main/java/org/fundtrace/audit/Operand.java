package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a rule uses.
 *
 * @param value in the base of the unit; null where it is not printed
 * @param unit the unit that it is printed in
 * @param fact the fact that prints it; null where there is none
 */
record Operand(@Nullable BigDecimal value, Unit unit, @Nullable Sourced fact) {

	static Operand of(@Nullable Money money, @Nullable Sourced fact) {
		return new Operand((money != null) ? BigDecimal.valueOf(money.fen()) : null, Unit.of(money), fact);
	}

	static Operand of(@Nullable Percentage percentage, @Nullable Sourced fact) {
		return new Operand((percentage != null) ? percentage.value() : null, Unit.PERCENT, fact);
	}

	static Operand of(@Nullable Figure figure, @Nullable Sourced fact) {
		return new Operand((figure != null) ? figure.value() : null, Unit.POINT, fact);
	}

	static Operand of(@Nullable Count count, Unit unit, @Nullable Sourced fact) {
		return new Operand((count != null) ? BigDecimal.valueOf(count.value()) : null, unit, fact);
	}

	/** One for each of the facts: what a count counts. */
	static List<Operand> each(List<? extends Sourced> facts, Unit unit) {
		return facts.stream().map((fact) -> new Operand(BigDecimal.ONE, unit, fact)).toList();
	}

	/** The sum of all; null where one is missing, or all are. */
	static @Nullable BigDecimal sum(List<Operand> operands) {
		boolean complete = operands.stream().allMatch((operand) -> operand.value() != null);
		return complete ? values(operands).reduce(BigDecimal::add).orElse(null) : null;
	}

	/** One less the other; null where either is missing. */
	static @Nullable BigDecimal difference(Operand one, Operand other) {
		return (one.value != null && other.value != null) ? one.value.subtract(other.value) : null;
	}

	private static Stream<BigDecimal> values(List<Operand> operands) {
		return operands.stream().map(Operand::value).filter(Objects::nonNull);
	}

	/** A unit of the last printed digit, in the base; zero of a missing figure. */
	BigDecimal lastDigit() {
		return (this.value != null) ? this.value.ulp() : BigDecimal.ZERO;
	}

}
