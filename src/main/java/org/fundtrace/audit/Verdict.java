package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.fundtrace.budget.MoneyUnit;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * What comes of comparing a printed figure with the one that a rule expects; see
 * {@link Finding} for the components. The figures are in the unit.
 */
record Verdict(Sourced subject, Sourced checked, List<Sourced> inputs, FindingStatus status, Unit unit,
		@Nullable BigDecimal expected, @Nullable BigDecimal printed, @Nullable BigDecimal difference,
		@Nullable BigDecimal tolerance) {

	/** As many decimals as the graph keeps. */
	private static final int DECIMALS = 4;

	/** Begins a verdict on a printed figure. */
	static Claim on(Sourced subject, Operand printed) {
		return new Claim(subject, printed, List.of());
	}

	/** A printed figure, and the figures beside it that a rule holds it against. */
	record Claim(Sourced subject, Operand printed, List<Operand> others) {

		Claim with(List<Operand> operands) {
			return new Claim(this.subject, this.printed,
					Stream.concat(this.others.stream(), operands.stream()).toList());
		}

		Claim with(Operand... operands) {
			return with(List.of(operands));
		}

		/** It is the sum of the others. */
		Verdict isTheirSum() {
			return is(Operand.sum(this.others), Tolerance.ofSum(unit(), this.others.size()));
		}

		/** It says how many they are, which may be none. */
		Verdict isTheirNumber() {
			return is(BigDecimal.valueOf(this.others.size()), Tolerance.NONE);
		}

		/** It counts what they count: rounding explains nothing. */
		Verdict isTheirCount() {
			return is(Operand.sum(this.others), Tolerance.NONE);
		}

		/** It is so much. */
		Verdict is(@Nullable BigDecimal expected, BigDecimal tolerance) {
			BigDecimal off = off(expected);
			return compared(expected, tolerance, (off != null) ? off.abs() : null);
		}

		/** It is so much at most. */
		Verdict isAtMost(@Nullable BigDecimal bound, BigDecimal tolerance) {
			BigDecimal off = off(bound);
			return compared(bound, tolerance, (off != null) ? off.max(BigDecimal.ZERO) : null);
		}

		/** It is so much at least. */
		Verdict isAtLeast(@Nullable BigDecimal bound, BigDecimal tolerance) {
			BigDecimal off = off(bound);
			return compared(bound, tolerance, (off != null) ? off.negate().max(BigDecimal.ZERO) : null);
		}

		/** The rule says nothing of it. */
		Verdict isNotJudged() {
			return verdict(FindingStatus.NOT_APPLICABLE, null, null);
		}

		/** A figure that the rule needs is missing, or cannot be compared. */
		Verdict lacksData() {
			return verdict(FindingStatus.INSUFFICIENT_DATA, null, null);
		}

		private @Nullable BigDecimal off(@Nullable BigDecimal expected) {
			BigDecimal value = this.printed.value();
			return (value != null && expected != null) ? value.subtract(expected) : null;
		}

		private Verdict compared(@Nullable BigDecimal expected, BigDecimal tolerance, @Nullable BigDecimal excess) {
			if (excess == null || this.others.stream().anyMatch((operand) -> operand.value() == null)) {
				return verdict(FindingStatus.INSUFFICIENT_DATA, expected, null);
			}
			FindingStatus status = (excess.signum() == 0) ? FindingStatus.HOLDS
					: (excess.compareTo(tolerance) <= 0) ? FindingStatus.ROUNDING : FindingStatus.FAILS;
			return verdict(status, expected, tolerance);
		}

		private Verdict verdict(FindingStatus status, @Nullable BigDecimal expected, @Nullable BigDecimal tolerance) {
			List<Sourced> inputs = Stream.concat(Stream.of(this.printed), this.others.stream())
				.map(Operand::fact)
				.filter(Objects::nonNull)
				.distinct()
				.toList();
			BigDecimal off = off(expected);
			Unit unit = fitting(Stream.of(this.printed.value(), expected, off, tolerance).filter(Objects::nonNull));
			return new Verdict(this.subject, Objects.requireNonNullElse(this.printed.fact(), this.subject), inputs,
					status, unit, in(unit, expected), in(unit, this.printed.value()), in(unit, off),
					in(unit, tolerance));
		}

		/**
		 * The printed unit; yuan where an amount has too many decimals in it to be kept.
		 */
		private Unit fitting(Stream<BigDecimal> figures) {
			Unit printed = unit();
			boolean fits = figures.allMatch((figure) -> printed.of(figure).stripTrailingZeros().scale() <= DECIMALS);
			return (fits || !printed.isMoney()) ? printed : Unit.of(MoneyUnit.YUAN);
		}

		/** Where no amount is printed, the unit of those that it is held against. */
		private Unit unit() {
			if (this.printed.value() != null || !this.printed.unit().isMoney()) {
				return this.printed.unit();
			}
			return this.others.stream()
				.filter((operand) -> operand.value() != null)
				.map(Operand::unit)
				.findFirst()
				.orElse(this.printed.unit());
		}

		private static @Nullable BigDecimal in(Unit unit, @Nullable BigDecimal figure) {
			return (figure != null) ? unit.of(figure) : null;
		}

	}

}
