package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.PerformanceSummary;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Unit;

/** Generates one account, its parts in the order in which documents print them. */
final class AccountGenerator {

	private final AccountPlan plan;

	private final Draw draw;

	private final PrintedDocument document = new PrintedDocument();

	private final SourceBook sources = new SourceBook();

	private final MoneyPrint print;

	AccountGenerator(AccountPlan plan) {
		this.plan = plan;
		this.draw = plan.draw(0);
		this.print = this.draw.oneIn(10) ? MoneyPrint.YUAN : MoneyPrint.TEN_THOUSAND_YUAN;
	}

	Account generate() {
		String title = this.plan.titled() + this.plan.year() + " 年度部门决算公开说明";
		SourceSpans titled = this.document.row().value(title).end();
		OrganisationSection organisation = new OrganisationSection(this.plan, this.document);
		int divisions = organisation.drawDivisions();
		FinalAccount finalAccount = organisation.printAccount(divisions);
		this.document.heading(1, "第一部分", "部门概况");
		Department department = organisation.printDepartment();
		DutySection duties = new DutySection(this.plan, this.document);
		duties.print();
		organisation.print(divisions);

		List<String> unitNames = organisation.units().stream().map(Unit::name).toList();
		List<ProjectDraft> projects = new ProjectDrafts(this.plan, unitNames).draw();
		Finances finances = Finances.draw(this.draw, projects.stream().mapToLong(ProjectDraft::spent).sum());
		BudgetLines lines = new BudgetLines(this.document, this.plan.draw(7), this.print, this.sources);
		this.document.heading(1, "第二部分", "部门决算情况说明");
		new StatementSection(this.document, lines, finances).print();
		GeneralBudgetSection general = new GeneralBudgetSection(this.document, lines, finances);
		general.print();
		NarrativeSection narrative = new NarrativeSection(this.document, lines, finances, this.sources);
		narrative.print();
		HoldingsSection holdings = new HoldingsSection(this.plan, this.document, this.print);
		holdings.print();

		this.document.heading(2, "十二、", "预算绩效的情况说明");
		Evaluations evaluations = new Evaluations(this.plan, this.document);
		Allocations allocations = new Allocations(this.document, this.sources);
		ProjectTables tables = new ProjectTables(this.plan, this.document, allocations, evaluations);
		Inferences inferences = new Inferences(allocations, tables, this.print);
		WholeTable whole = new WholeTable(this.plan, this.document, this.print, finances, projects);
		PerformanceSummary performance = whole.printSummary();
		Optional<ProjectDraft> central = this.draw.oneIn(3) ? Optional.empty()
				: projects.stream().filter((project) -> project.total().complete()).findFirst();
		Measures centre = central.map(this::arranged).orElse(Measures.ZERO);
		boolean evaluated = this.plan.evaluatesTheWhole();
		if (evaluated) {
			whole.print(allocations, evaluations, centre);
		}
		projects.forEach(tables::print);
		if (evaluated) {
			central.ifPresent((project) -> inferences.ofAmount(project, centre));
		}
		infer(projects, inferences, lines.rows(), evaluated);

		ClosingSection closing = new ClosingSection(this.plan, this.document);
		closing.printRemarks();
		closing.printTerms();
		closing.printStatements(narrative.fundNote(), narrative.capitalNote());
		List<Department> departments = Stream.concat(Stream.of(department), duties.partners().stream()).toList();
		List<Unit> units = new ArrayList<>(organisation.units());
		Stream.ofNullable(tables.unlistedUnit()).forEach(units::add);
		return new Account(described(title, titled), this.document.text(), finalAccount, departments, units,
				organisation.divisions(), duties.rows(), this.document.sections(), organisation.staff(),
				general.classes(), this.sources.rows(), lines.rows(), tables.rows(), evaluations.rows(),
				allocations.rows(), inferences.links(), evaluations.objectives(), evaluations.indicators(),
				holdings.vehicles(), narrative.counts(), performance, closing.statements(), holdings.procurement(),
				holdings.assets(), closing.remarks(), closing.terms(), this.document.formWords());
	}

	/** What the centre arranged where that is the money of one project. */
	private Measures arranged(ProjectDraft project) {
		Measures total = project.total();
		return new Measures(total.initialBudget(), this.draw.oneIn(2) ? total.executed() : total.fullYearBudget(),
				total.executed());
	}

	private static void infer(List<ProjectDraft> projects, Inferences inferences, List<BudgetLine> lines,
			boolean evaluated) {
		for (ProjectDraft project : projects) {
			if (evaluated && project.name().startsWith("自治区")) {
				inferences.ofName(project, Source.REGIONAL, null);
			}
			if (project.name().startsWith(Source.CARRYOVER.label())) {
				inferences.ofName(project, Source.CARRYOVER, project.name());
			}
			lines.stream()
				.filter((line) -> line.functionalClass() != null
						&& Objects.requireNonNull(line.functionalClass()).endsWith("/" + project.name()))
				.findFirst()
				.ifPresent((line) -> inferences.ofClass(project, line));
		}
	}

	private Document described(String title, SourceSpans titled) {
		DepartmentProfile department = this.plan.department();
		String url = (department.index() % 2 == 0)
				? "https://accounts.example.org/%d/%d.html".formatted(this.plan.year(), department.index()) : null;
		return new Document(title, department.name(), new FiscalYear(this.plan.year()), "text/plain", "document.txt",
				url, this.document.pageNumberLines(), titled);
	}

}
