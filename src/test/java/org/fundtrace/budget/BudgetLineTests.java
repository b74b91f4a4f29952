package org.fundtrace.budget;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetLineTests {

	private final BudgetLine administration = line(ChangeWord.DECREASE, "210.54 万元", ChangeWord.DECLINE, "6.97%", null);

	@Test
	void signsADecreaseThatIsPrintedWithoutASign() {
		assertThat(this.administration.signedChange()).isEqualTo(new Money(-210_540_000, "210.54 万元"));
		assertThat(this.administration.priorYear()).isEqualTo(Money.parse("3,021.83 万元").plus(Money.ofFen(0)));
	}

	@Test
	void comparesTheSignedRateWithTheOneOverThePriorYear() {
		Ratio ratio = this.administration.changeRatio();
		assertThat(ratio.printed()).isEqualTo(new BigDecimal("-6.97"));
		assertThat(ratio.computed()).isEqualTo(new BigDecimal("-6.97"));
	}

	@Test
	void signsADecreaseOnceThoughASignIsPrintedToo() {
		BudgetLine line = line(ChangeWord.DECREASE, "-210.54 万元", ChangeWord.DECLINE, "-6.97%", null);
		assertThat(line.signedChange()).isEqualByComparingTo(Money.parse("-210.54 万元"));
		assertThat(line.changeRatio().printed()).isEqualTo(new BigDecimal("-6.97"));
	}

	@Test
	void keepsThePriorYearOpenWithoutAChange() {
		BudgetLine line = line(null, null, null, null, null);
		assertThat(line.signedChange()).isNull();
		assertThat(line.priorYear()).isNull();
		assertThat(line.changeRatio()).isEqualTo(new Ratio(null, null));
	}

	@Test
	void takesTheVarianceFromTheInitialBudgetWhereItIsPrinted() {
		Ratio ratio = line(null, null, null, null, "2,000.00 万元").varianceRatio();
		assertThat(ratio.computed()).isEqualTo(new BigDecimal("40.56"));
		assertThat(this.administration.varianceRatio().computed()).isNull();
	}

	private static BudgetLine line(@Nullable ChangeWord changeWord, @Nullable String change,
			@Nullable ChangeWord rateWord, @Nullable String rate, @Nullable String initialBudget) {
		return new BudgetLine("GENERAL_PUBLIC_BUDGET/functionItem", Statement.GENERAL_PUBLIC_BUDGET, "functionItem",
				null, 1, "1.", "行政运行(项)", null, null, Money.parse("2,811.29 万元"),
				(initialBudget != null) ? Money.parse(initialBudget) : null, null, changeWord,
				(change != null) ? Money.parse(change) : null, rateWord, (rate != null) ? Percentage.parse(rate) : null,
				null, null, null, null, null, null, List.of(), SourceSpans.parse("469"));
	}

}
