package org.fundtrace.dataset.tables;

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

/**
 * The tables of a data package: what their records do not say of keys and references, and
 * which columns the document does not print.
 */
public final class Tables {

	/** The published document. */
	public static final Table<Document> DOCUMENTS = Table.of("documents", Document.class, "path")
		.unprinted("publisher", "fiscalYear", "mediaType", "path", "url", "pageNumberLines");

	/** What the document accounts for. */
	public static final Table<FinalAccount> ACCOUNT = Table
		.of("account", FinalAccount.class, "department", "fiscalYear", "scope")
		.unprinted("department", "scope")
		.references("department", "departments.name");

	/** Its headings. */
	public static final Table<Section> SECTIONS = Table.of("sections", Section.class, "ordinal")
		.unprinted("ordinal", "level", "endLine")
		.unique("lines");

	/** Projects, with what was budgeted and spent. */
	public static final Table<Project> PROJECTS = Table.of("projects", Project.class, "name")
		.unprinted("ordinal", "implementingUnit")
		.unique("ordinal")
		.references("supervisingDepartment", "departments.name")
		.references("implementingUnit", "units.name");

	/** Self-evaluations of projects and of the department. */
	public static final Table<SelfEvaluation> SELF_EVALUATIONS = Table
		.of("self_evaluations", SelfEvaluation.class, "ordinal")
		.unprinted("ordinal", "project")
		.unique("project")
		.references("project", "projects.name");

	/** Words of the forms that say nothing of the account. */
	public static final Table<FormWord> FORM_WORDS = Table.of("form_words", FormWord.class, "text")
		.unprinted("text", "meaning");

	/** All tables, in the order of a package. */
	public static final List<Table<?>> ALL = List.of(DOCUMENTS, ACCOUNT,
			Table.of("departments", Department.class, "name")
				.unprinted("nameEn", "alternateNames", "region", "regionCode")
				.repeats(),
			Table.of("units", Unit.class, "name")
				.unprinted("ordinal", "headOffice", "listed", "department")
				.references("department", "departments.name"),
			Table.of("divisions", Division.class, "ordinal").unprinted("ordinal").unique("name"),
			Table.of("responsibilities", Responsibility.class, "path")
				.unprinted("path", "parent", "sharedWith")
				.references("parent", "responsibilities.path")
				.references("sharedWith", "departments.name"),
			SECTIONS, Table.of("staff", Staff.class),
			Table.of("functional_classes", FunctionalClass.class, "key")
				.unprinted("key", "level", "parent", "code")
				.references("parent", "functional_classes.key")
				.repeats(),
			Table.of("funding_sources", FundingSource.class, "code")
				.unprinted("code", "nameEn", "dimension", "parent")
				.references("parent", "funding_sources.code"),
			Table.of("budget_lines", BudgetLine.class, "key")
				.unprinted("key", "statement", "concept", "functionalClass", "ordinal")
				.unprinted("parent", "fundingSource", "shareOf")
				.unique("statement", "ordinal")
				.references("functionalClass", "functional_classes.key")
				.references("parent", "budget_lines.key")
				.references("fundingSource", "funding_sources.code")
				.references("shareOf", "budget_lines.key")
				.references("reclassifiedTo", "functional_classes.key")
				.repeats(),
			PROJECTS, SELF_EVALUATIONS,
			Table.of("allocations", Allocation.class, "ordinal")
				.unprinted("ordinal", "fundingSource", "project", "basis")
				.quoting("evidence")
				.unique("fundingSource", "project", "basis")
				.references("fundingSource", "funding_sources.code")
				.references("project", "projects.name")
				.repeats(),
			Table.of("functional_links", FunctionalLink.class, "project", "functionalClass")
				.unprinted("project", "functionalClass", "basis")
				.quoting("evidence")
				.references("project", "projects.name")
				.references("functionalClass", "functional_classes.key")
				.repeats(),
			Table.of("objectives", Objective.class, "evaluation", "ordinal")
				.unprinted("evaluation", "ordinal")
				.references("evaluation", "self_evaluations.ordinal"),
			Table.of("indicators", Indicator.class, "evaluation", "ordinal")
				.unprinted("evaluation", "ordinal")
				.references("evaluation", "self_evaluations.ordinal"),
			Table.of("vehicles", VehicleCount.class, "ordinal").unprinted("ordinal").repeats(),
			Table.of("three_public_counts", ThreePublicCounts.class), Table.of("performance", PerformanceSummary.class),
			Table.of("statements", AccountStatement.class, "ordinal").unprinted("ordinal", "statement", "empty"),
			Table.of("procurement", Procurement.class), Table.of("state_assets", StateAssets.class).repeats(),
			Table.of("remarks", Remark.class, "position").unprinted("position", "kind"),
			Table.of("terms", Term.class, "ordinal").unprinted("ordinal", "nameEn"), FORM_WORDS);

	private Tables() {
	}

}
