package org.fundtrace.differential;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Procurement;
import org.jspecify.annotations.Nullable;

/** The statements of an account and what its narrative adds to them. */
record StatementFacts(AccountReading reading) {

	void read() {
		Account account = this.reading.account();
		account.budgetLines().forEach(this::line);
		this.reading.finalAccount()
			.set("statements", this.reading.parts("AccountStatement", account.statements()))
			.set("vehicles", this.reading.parts("VehicleCount", account.vehicles()))
			.set("remarks", this.reading.parts("Remark", account.remarks()))
			.set("threePublicCounts", this.reading.partOrNull("ThreePublicCounts", account.threePublicCounts()))
			.set("performance", this.reading.partOrNull("PerformanceSummary", account.performance()))
			.set("assets", this.reading.partOrNull("StateAssets", account.stateAssets()))
			.set("procurement", procurement(account.procurement()));
	}

	private @Nullable Item procurement(@Nullable Procurement row) {
		return (row != null) ? this.reading.part("Procurement", row)
			.set("smallAndMediumShare", row.smallAndMediumRatio())
			.set("smallAndMicroShare", row.smallAndMicroRatio()) : null;
	}

	private void line(BudgetLine row) {
		Item account = this.reading.finalAccount();
		Item item = this.reading.owned("BudgetLine", id(row.key()), row)
			.set("finalAccount", account)
			.set("parent", this.reading.named("BudgetLine", row.parent(), this::id))
			.set("shareOf", this.reading.named("BudgetLine", row.shareOf(), this::id))
			.set("functionalClass", functionalClass(row.functionalClass()))
			.set("reclassifiedTo", functionalClass(row.reclassifiedTo()))
			.set("fundingSource", this.reading.named("FundingSource", row.fundingSource(), NaturalKeys::fundingSource))
			.set("change", row.signedChange())
			.set("priorYear", row.priorYear())
			.set("changeRate", row.changeRatio())
			.set("share", row.shareRatio(find(row.shareOf())))
			.set("varianceRate", row.varianceRatio());
		account.append("lines", item);
		appendTo(item.item("parent"), "children", item);
		appendTo(item.item("functionalClass"), "lines", item);
		appendTo(item.item("fundingSource"), "lines", item);
	}

	private static void appendTo(@Nullable Item holder, String list, Item item) {
		if (holder != null) {
			holder.append(list, item);
		}
	}

	private String id(String key) {
		return this.reading.keys().owned("BudgetLine", key);
	}

	private @Nullable Item functionalClass(@Nullable String key) {
		return this.reading.named("FunctionalClass", key, this.reading.keys()::functionalClass);
	}

	private @Nullable BudgetLine find(@Nullable String key) {
		return this.reading.account()
			.budgetLines()
			.stream()
			.filter((line) -> line.key().equals(key))
			.findFirst()
			.orElse(null);
	}

}
