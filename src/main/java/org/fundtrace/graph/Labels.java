package org.fundtrace.graph;

/** Labels of nodes; those that the API shows carry the name of their GraphQL type. */
public final class Labels {

	public static final String DEPARTMENT = "Department";

	public static final String UNIT = "Unit";

	public static final String DIVISION = "Division";

	public static final String RESPONSIBILITY = "Responsibility";

	public static final String FINAL_ACCOUNT = "FinalAccount";

	public static final String BUDGET_LINE = "BudgetLine";

	public static final String FUNCTIONAL_CLASS = "FunctionalClass";

	public static final String FUNDING_SOURCE = "FundingSource";

	public static final String ALLOCATION = "Allocation";

	public static final String PROJECT = "Project";

	public static final String SELF_EVALUATION = "SelfEvaluation";

	public static final String OBJECTIVE = "Objective";

	public static final String INDICATOR = "Indicator";

	public static final String DOCUMENT = "Document";

	public static final String FINDING = "Finding";

	public static final String REGION = "Region";

	public static final String STAFF = "Staff";

	public static final String VEHICLE_COUNT = "VehicleCount";

	public static final String THREE_PUBLIC_COUNTS = "ThreePublicCounts";

	public static final String PERFORMANCE_SUMMARY = "PerformanceSummary";

	public static final String ACCOUNT_STATEMENT = "AccountStatement";

	public static final String STATE_ASSETS = "StateAssets";

	public static final String PROCUREMENT = "Procurement";

	public static final String REMARK = "Remark";

	public static final String FUNCTIONAL_LINK = "FunctionalLink";

	public static final String SECTION = "Section";

	public static final String TERM = "Term";

	/** A word of the printed form that states no fact. */
	public static final String FORM_WORD = "FormWord";

	public static final String DATASET = "Dataset";

	private Labels() {
	}

}
