package org.fundtrace.generated;

import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.budget.Account;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Document;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FiscalYear;
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
		Opening opening = printOpening();
		List<String> units = opening.organisation().units().stream().map(Unit::name).toList();
		List<ProjectDraft> projects = new ProjectDrafts(this.plan, units).draw();
		Finances finances = Finances.draw(this.draw, projects.stream().mapToLong(ProjectDraft::spent).sum());
		Statements statements = printStatements(finances);
		EvaluationPart evaluation = new EvaluationPart(this.plan, this.document, this.print, this.sources);
		evaluation.print(projects, finances, statements.lines().rows());
		ClosingSection closing = new ClosingSection(this.plan, this.document);
		closing.print(statements.narrative());
		return account(opening, statements, evaluation, closing);
	}

	private Opening printOpening() {
		SourceSpans titled = this.document.row().value(title()).end();
		OrganisationSection organisation = new OrganisationSection(this.plan, this.document);
		int divisions = organisation.drawDivisions();
		FinalAccount finalAccount = organisation.printAccount(divisions);
		this.document.heading(1, "第一部分", "部门概况");
		Department department = organisation.printDepartment();
		DutySection duties = new DutySection(this.plan, this.document);
		duties.print();
		organisation.print(divisions);
		return new Opening(titled, finalAccount, department, duties, organisation);
	}

	private Statements printStatements(Finances finances) {
		this.document.heading(1, "第二部分", "部门决算情况说明");
		BudgetLines lines = new BudgetLines(this.document, this.plan.draw(7), this.print, this.sources);
		new StatementSection(this.document, lines, finances).print();
		GeneralBudgetSection general = new GeneralBudgetSection(this.document, lines, finances);
		general.print();
		NarrativeSection narrative = new NarrativeSection(this.document, lines, finances, this.sources);
		narrative.print();
		HoldingsSection holdings = new HoldingsSection(this.plan, this.document, this.print);
		holdings.print();
		return new Statements(lines, general, narrative, holdings);
	}

	private Account account(Opening opening, Statements statements, EvaluationPart evaluation, ClosingSection closing) {
		return new Account(described(opening.titled()), this.document.text(), opening.finalAccount(),
				joined(Stream.of(opening.department()), opening.duties().partners().stream()),
				joined(opening.organisation().units().stream(), evaluation.unlistedUnits()),
				opening.organisation().divisions(), opening.duties().rows(), this.document.sections(),
				opening.organisation().staff(), statements.general().classes(), this.sources.rows(),
				statements.lines().rows(), evaluation.projects(), evaluation.evaluations().rows(),
				evaluation.allocations(), evaluation.links(), evaluation.evaluations().objectives(),
				evaluation.evaluations().indicators(), statements.holdings().vehicles(),
				statements.narrative().counts(), evaluation.summary(), closing.statements(),
				statements.holdings().procurement(), statements.holdings().assets(), closing.remarks(), closing.terms(),
				this.document.formWords());
	}

	private static <T> List<T> joined(Stream<T> first, Stream<T> second) {
		return Stream.concat(first, second).toList();
	}

	private String title() {
		return this.plan.titled() + this.plan.year() + " 年度部门决算公开说明";
	}

	private Document described(SourceSpans titled) {
		DepartmentProfile department = this.plan.department();
		String url = (department.index() % 2 == 0)
				? "https://accounts.example.org/%d/%d.html".formatted(this.plan.year(), department.index()) : null;
		return new Document(title(), department.name(), new FiscalYear(this.plan.year()), "text/plain", "document.txt",
				url, this.document.pageNumberLines(), titled);
	}

	/** Who accounts. */
	private record Opening(SourceSpans titled, FinalAccount finalAccount, Department department, DutySection duties,
			OrganisationSection organisation) {
	}

	/** What was spent and is held. */
	private record Statements(BudgetLines lines, GeneralBudgetSection general, NarrativeSection narrative,
			HoldingsSection holdings) {
	}

}
