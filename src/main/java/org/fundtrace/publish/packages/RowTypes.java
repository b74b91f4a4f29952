package org.fundtrace.publish.packages;

import java.util.List;

import org.fundtrace.budget.AccountStatement;
import org.fundtrace.budget.Allocation;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Division;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FormWord;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FunctionalLink;
import org.fundtrace.budget.FundingSource;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.Objective;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.Procurement;
import org.fundtrace.budget.Project;
import org.fundtrace.budget.Remark;
import org.fundtrace.budget.Responsibility;
import org.fundtrace.budget.Section;
import org.fundtrace.budget.SelfEvaluation;
import org.fundtrace.budget.Staff;
import org.fundtrace.budget.StateAssets;
import org.fundtrace.budget.Term;
import org.fundtrace.budget.ThreePublicCounts;
import org.fundtrace.budget.Unit;
import org.fundtrace.budget.VehicleCount;
import org.fundtrace.graph.Labels;
import org.fundtrace.graph.Properties;
import org.fundtrace.graph.Relationships;

import static org.fundtrace.publish.packages.RowType.owned;
import static org.fundtrace.publish.packages.RowType.shared;

/** Where the graph keeps the rows of each table. */
final class RowTypes {

	static final List<RowType<?>> ALL = List.of(
			owned(Labels.DOCUMENT, Document.class).property("lines", Properties.TITLE_LINES),
			owned(Labels.SECTION, Section.class), owned(Labels.TERM, Term.class),
			owned(Labels.FORM_WORD, FormWord.class),
			owned(Labels.FINAL_ACCOUNT, FinalAccount.class).id("department", "departmentId", "name"),

			shared(Labels.DEPARTMENT, Department.class).property("region", "regionName"),
			shared(Labels.UNIT, Unit.class).id("department", "departmentId", "name"),
			shared(Labels.FUNCTIONAL_CLASS, FunctionalClass.class).id("parent", "parentId", "key"),
			shared(Labels.FUNDING_SOURCE, FundingSource.class).id("parent", "parentId", "code"),

			owned(Labels.DIVISION, Division.class), owned(Labels.STAFF, Staff.class),
			owned(Labels.RESPONSIBILITY, Responsibility.class)
				.to("parent", Relationships.POINT_OF, Labels.RESPONSIBILITY, "path")
				.to("sharedWith", Relationships.SHARED_WITH, Labels.DEPARTMENT, "name"),

			owned(Labels.BUDGET_LINE, BudgetLine.class).id("functionalClass", "functionalClassId", "key")
				.id("fundingSource", "fundingSourceId", "code")
				.to("parent", Relationships.PART_OF, Labels.BUDGET_LINE, "key")
				.to("shareOf", Relationships.SHARE_OF, Labels.BUDGET_LINE, "key")
				.to("reclassifiedTo", Relationships.RECLASSIFIED_TO, Labels.FUNCTIONAL_CLASS, "key")
				.value("change", (row) -> SignedValues.money(row, "change", "changeWord"))
				.value("changeWord", (row) -> SignedValues.word(row, "changeWord", "change"))
				.value("changeRate", (row) -> SignedValues.percentage(row, "changeRate", "changeRateWord"))
				.value("changeRateWord", (row) -> SignedValues.word(row, "changeRateWord", "changeRatePrinted")),
			owned(Labels.ACCOUNT_STATEMENT, AccountStatement.class), owned(Labels.VEHICLE_COUNT, VehicleCount.class),
			owned(Labels.THREE_PUBLIC_COUNTS, ThreePublicCounts.class),
			owned(Labels.PERFORMANCE_SUMMARY, PerformanceSummary.class), owned(Labels.STATE_ASSETS, StateAssets.class),
			owned(Labels.PROCUREMENT, Procurement.class), owned(Labels.REMARK, Remark.class),

			owned(Labels.PROJECT, Project.class)
				.to("supervisingDepartment", Relationships.SUPERVISED_BY, Labels.DEPARTMENT, "name")
				.to("implementingUnit", Relationships.IMPLEMENTED_BY, Labels.UNIT, "name"),
			owned(Labels.ALLOCATION, Allocation.class).id("fundingSource", "fundingSourceId", "code")
				.to("project", Relationships.PAYS_FOR, Labels.PROJECT, "name"),
			owned(Labels.FUNCTIONAL_LINK, FunctionalLink.class)
				.from("project", Relationships.HAS_FUNCTIONAL_LINK, Labels.PROJECT, "name")
				.to("functionalClass", Relationships.LINKS_TO, Labels.FUNCTIONAL_CLASS, "key"),

			owned(Labels.SELF_EVALUATION, SelfEvaluation.class).from("project", Relationships.HAS_EVALUATION,
					Labels.PROJECT, "name"),
			owned(Labels.OBJECTIVE, Objective.class).from("evaluation", Relationships.HAS_OBJECTIVE,
					Labels.SELF_EVALUATION, "ordinal"),
			owned(Labels.INDICATOR, Indicator.class).from("evaluation", Relationships.HAS_INDICATOR,
					Labels.SELF_EVALUATION, "ordinal"));

	private RowTypes() {
	}

}
