package org.fundtrace.graphimport;

import java.util.List;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.AccountStatement;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FunctionalLevel;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.Procurement;
import org.fundtrace.budget.Remark;
import org.fundtrace.budget.StateAssets;
import org.fundtrace.budget.ThreePublicCounts;
import org.fundtrace.budget.VehicleCount;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Relationships;
import org.jspecify.annotations.Nullable;

/** The statements of an account and what its narrative adds to them. */
final class StatementTypes {

	static final NodeType<BudgetLine> BUDGET_LINE = NodeType
		.owned(Labels.BUDGET_LINE, Account::budgetLines, (keys, line) -> keys.budgetLine(line.key()))
		.with("name", BudgetLine::label)
		.with("functionalClassId",
				(keys, line) -> (line.functionalClass() != null) ? keys.functionalClass(line.functionalClass()) : null)
		.with("functionalLevel", StatementTypes::level)
		.with("fundingSourceId",
				(keys, line) -> (line.fundingSource() != null) ? keys.fundingSource(line.fundingSource()) : null)
		.with("change", BudgetLine::signedChange)
		.with("priorYear", BudgetLine::priorYear)
		.with("changeRate", BudgetLine::changeRatio)
		.with("share", (keys, line) -> line.shareRatio(keys.findLine(line.shareOf())))
		.with("varianceRate", BudgetLine::varianceRatio)
		.from(Relationships.HAS_LINE)
		.to("parent", Relationships.PART_OF, BudgetLine::parent, AccountKeys::budgetLine)
		.to("functionalClass", Relationships.CLASSIFIED_AS, BudgetLine::functionalClass, AccountKeys::functionalClass)
		.to("fundingSource", Relationships.FROM_SOURCE, BudgetLine::fundingSource, AccountKeys::fundingSource)
		.to("shareOf", Relationships.SHARE_OF, BudgetLine::shareOf, AccountKeys::budgetLine)
		.to("reclassifiedTo", Relationships.RECLASSIFIED_TO, BudgetLine::reclassifiedTo, AccountKeys::functionalClass);

	static final NodeType<AccountStatement> STATEMENT = NodeType
		.owned(Labels.ACCOUNT_STATEMENT, Account::statements,
				(keys, statement) -> keys.owned(Labels.ACCOUNT_STATEMENT, statement.ordinal()))
		.from(Relationships.HAS_STATEMENT);

	static final NodeType<VehicleCount> VEHICLES = NodeType
		.owned(Labels.VEHICLE_COUNT, Account::vehicles,
				(keys, vehicles) -> keys.owned(Labels.VEHICLE_COUNT, vehicles.ordinal()))
		.from(Relationships.HAS_VEHICLES);

	static final NodeType<Remark> REMARK = NodeType
		.owned(Labels.REMARK, Account::remarks, (keys, remark) -> keys.owned(Labels.REMARK, remark.position()))
		.from(Relationships.HAS_REMARK);

	static final NodeType<ThreePublicCounts> THREE_PUBLIC_COUNTS = NodeType
		.single(Labels.THREE_PUBLIC_COUNTS, Account::threePublicCounts)
		.from(Relationships.HAS_THREE_PUBLIC_COUNTS);

	static final NodeType<PerformanceSummary> PERFORMANCE = NodeType
		.single(Labels.PERFORMANCE_SUMMARY, Account::performance)
		.from(Relationships.HAS_PERFORMANCE);

	static final NodeType<StateAssets> ASSETS = NodeType.single(Labels.STATE_ASSETS, Account::stateAssets)
		.from(Relationships.HAS_ASSETS);

	static final NodeType<Procurement> PROCUREMENT = NodeType.single(Labels.PROCUREMENT, Account::procurement)
		.with("smallAndMediumShare", Procurement::smallAndMediumRatio)
		.with("smallAndMicroShare", Procurement::smallAndMicroRatio)
		.from(Relationships.HAS_PROCUREMENT);

	static final List<NodeType<?>> ALL = List.of(BUDGET_LINE, STATEMENT, VEHICLES, REMARK, THREE_PUBLIC_COUNTS,
			PERFORMANCE, ASSETS, PROCUREMENT);

	private StatementTypes() {
	}

	private static @Nullable FunctionalLevel level(AccountKeys keys, BudgetLine line) {
		FunctionalClass classified = keys.findClass(line.functionalClass());
		return (classified != null) ? classified.level() : null;
	}

}
