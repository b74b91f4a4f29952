package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/** Printed rates against their parts. */
final class Rates {

	private Rates() {
	}

	/**
	 * A rate is the part over the whole, half up to its printed decimals, or off by one
	 * in the last of them; over a whole of zero it is undefined.
	 */
	static Verdict verdict(Sourced subject, Operand printed, Operand part, Operand whole) {
		Verdict.Claim claim = Verdict.on(subject, printed).with(part, whole);
		BigDecimal base = whole.value();
		if (base != null && base.signum() == 0) {
			return claim.isNotJudged();
		}
		return claim.is(rate(printed.value(), part.value(), base), printed.lastDigit());
	}

	private static @Nullable BigDecimal rate(@Nullable BigDecimal printed, @Nullable BigDecimal part,
			@Nullable BigDecimal whole) {
		return (printed != null && part != null && whole != null) ? Percentage.compute(part, whole, printed.scale())
				: null;
	}

	/** The shares of all lines that print one. */
	static Stream<Verdict> shares(Account account) {
		return account.budgetLines()
			.stream()
			.filter((line) -> line.share() != null)
			.map((line) -> verdict(line, Operand.of(line.share(), line), Measure.AMOUNT.of(line),
					Measure.AMOUNT.of(find(account, line.shareOf()))));
	}

	private static @Nullable BudgetLine find(Account account, @Nullable String key) {
		return account.budgetLines()
			.stream()
			.filter((line) -> Objects.equals(line.key(), key))
			.findFirst()
			.orElse(null);
	}

	/** The rates of change on the prior year of all lines that print one. */
	static Stream<Verdict> changes(Account account) {
		return ofLines(account, BudgetLine::signedChangeRate, BudgetLine::signedChange, BudgetLine::priorYear);
	}

	/** The rates of variance from the budget of all lines that print one. */
	static Stream<Verdict> variances(Account account) {
		return ofLines(account, BudgetLine::varianceRate, BudgetLine::variance, BudgetLine::varianceBase);
	}

	private static Stream<Verdict> ofLines(Account account, Function<BudgetLine, @Nullable Percentage> printed,
			Function<BudgetLine, @Nullable Money> part, Function<BudgetLine, @Nullable Money> whole) {
		return account.budgetLines()
			.stream()
			.filter((line) -> printed.apply(line) != null)
			.map((line) -> verdict(line, Operand.of(printed.apply(line), line), Operand.of(part.apply(line), line),
					Operand.of(whole.apply(line), line)));
	}

}
