package org.fundtrace.budget;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One figure line of a statement, with every measure that the document prints for it.
 *
 * @param key the statement, the concept and, where there is one, the functional class,
 * joined by {@code /}
 * @param concept a stable camel-case key, {@code totalIncome}
 * @param functionalClass the key of its functional class
 * @param ordinal its place within the statement, from 1
 * @param number the printed number, {@code 1.}
 * @param parent the key of the line that it is part of
 * @param fundingSource the code of the funding source
 * @param amount 决算数
 * @param initialBudget 年初预算数
 * @param fullYearBudget 全年预算数
 * @param change on the prior year as printed; {@link #signedChange()} gives it its sign
 * @param changeRate as printed; {@link #changeRatio()} gives it its sign
 * @param shareOf the key of the line that the share is a share of
 * @param varianceRate 预决算差异率
 * @param explanation the reason given for the change
 * @param varianceExplanation the reason given for the variance from the budget
 * @param reclassifiedTo the key of the functional class that the money moved to
 * @param items the kinds of expenditure that it consists of
 */
public record BudgetLine(String key, Statement statement, String concept, @Nullable String functionalClass, int ordinal,
		@Nullable String number, String label, @Nullable String parent, @Nullable String fundingSource,
		@Nullable Money amount, @Nullable Money initialBudget, @Nullable Money fullYearBudget,
		@Nullable ChangeWord changeWord, @Nullable Money change, @Nullable ChangeWord changeRateWord,
		@Nullable Percentage changeRate, @Nullable Percentage share, @Nullable String shareOf,
		@Nullable Percentage varianceRate, @Nullable String explanation, @Nullable String varianceExplanation,
		@Nullable String reclassifiedTo, List<String> items, SourceSpans lines) implements Sourced, ComposedKey {

	public BudgetLine {
		items = List.copyOf(items);
	}

	@Override
	public String composedKey() {
		String line = this.statement + "/" + this.concept;
		return (this.functionalClass != null) ? line + "/" + this.functionalClass : line;
	}

	/** The change, negative where the word says 减少, whatever sign is printed. */
	public @Nullable Money signedChange() {
		return (this.change != null && this.changeWord != null) ? this.change.signed(this.changeWord.sign())
				: this.change;
	}

	/**
	 * The prior year's amount, computed; null where the amount or the change is missing.
	 */
	public @Nullable Money priorYear() {
		Money signed = signedChange();
		return (this.amount != null && signed != null) ? this.amount.minus(signed) : null;
	}

	/** The rate of change as printed, negative where the word says 下降. */
	public @Nullable Percentage signedChangeRate() {
		return (this.changeRate != null && this.changeRateWord != null)
				? this.changeRate.signed(this.changeRateWord.sign()) : this.changeRate;
	}

	/** The rate of change over the prior year. */
	public Ratio changeRatio() {
		return Ratio.of(signedChangeRate(), signedChange(), priorYear());
	}

	/** The share in the amount of the line that {@link #shareOf()} names. */
	public Ratio shareRatio(@Nullable BudgetLine whole) {
		return Ratio.of(this.share, this.amount, (whole != null) ? whole.amount : null);
	}

	/** The budget that the amount varies from: the initial one where it is printed. */
	public @Nullable Money varianceBase() {
		return (this.initialBudget != null) ? this.initialBudget : this.fullYearBudget;
	}

	/** The amount less {@link #varianceBase()}; null where either is missing. */
	public @Nullable Money variance() {
		Money base = varianceBase();
		return (this.amount != null && base != null) ? this.amount.minus(base) : null;
	}

	/** The variance over its base. */
	public Ratio varianceRatio() {
		return Ratio.of(this.varianceRate, variance(), varianceBase());
	}

}
