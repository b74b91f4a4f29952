package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Department;
import org.fundtrace.budget.Division;
import org.fundtrace.budget.FinalAccount;
import org.fundtrace.budget.FiscalYear;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Staff;
import org.fundtrace.budget.Unit;
import org.jspecify.annotations.Nullable;

/** Prints who the department is: its name and rank, units, divisions and staff. */
final class OrganisationSection {

	private static final List<String> DIVISIONS = Vocabulary.words("""
			办公室 组织人事科 政策法规科 财务审计科 综合规划科 行政审批科 执法稽查科 信用监督科 风险监测科 宣传教育科
			科技信息科 安全监督科 标准化科 项目管理科 基层指导科 统计科 机关党委 老干部科 信访科 应急管理科 国际合作科
			""");

	private final AccountPlan plan;

	private final PrintedDocument document;

	private final Draw draw;

	private final List<Unit> units = new ArrayList<>();

	private final List<Division> divisions = new ArrayList<>();

	private @Nullable Staff staff;

	OrganisationSection(AccountPlan plan, PrintedDocument document) {
		this.plan = plan;
		this.document = document;
		this.draw = plan.draw(1);
	}

	List<Unit> units() {
		return this.units;
	}

	List<Division> divisions() {
		return this.divisions;
	}

	/** Null where this account prints none. */
	@Nullable Staff staff() {
		return this.staff;
	}

	/** Prints the title of the account and what it says of the department. */
	FinalAccount printAccount(int divisionCount) {
		String title = this.plan.titled() + this.plan.year() + " 年度部门决算";
		SourceSpans titled = this.document.row().value(title).end();
		FiscalYear year = new FiscalYear(this.plan.year());
		String rank = this.draw.oneIn(6) ? null : this.plan.department().rank();
		Count divided = (divisionCount > 0) ? Count.parse(Integer.toString(divisionCount)) : null;
		SourceSpans described = this.document.row()
			.labelled(Word.ACCOUNT_YEAR, year)
			.labelled(Word.RANK, rank)
			.labelled(Word.DIVISIONS, divided)
			.end();
		return new FinalAccount(title, this.plan.department().name(), year, this.plan.scope(), rank, divided,
				Cited.all(titled, described));
	}

	/** Prints the name of the department. */
	Department printDepartment() {
		DepartmentProfile department = this.plan.department();
		SourceSpans printed = this.document.row().labelled(Word.DEPARTMENT, department.name()).end();
		return row(department, printed);
	}

	static Department row(DepartmentProfile department, SourceSpans lines) {
		return new Department(department.name(), department.nameEn(), department.alternateNames(), department.region(),
				null, lines);
	}

	/** How many divisions this account lists; none in some. */
	int drawDivisions() {
		return this.draw.oneIn(6) ? 0 : this.draw.between(3, DIVISIONS.size());
	}

	void print(int divisionCount) {
		this.document.heading(2, "二、", "机构设置及人员情况");
		this.draw.some(DIVISIONS, divisionCount)
			.forEach((name) -> this.divisions
				.add(new Division(this.divisions.size() + 1, name, this.document.row().value(name).end())));
		this.staff = this.draw.oneIn(6) ? null : printStaff();
		this.document.form(Word.UNITS);
		printUnit(this.plan.department().headOffice(), true);
		if (this.plan.consolidated()) {
			this.plan.department()
				.subordinates()
				.stream()
				.filter((unit) -> !this.draw.oneIn(10))
				.forEach((unit) -> printUnit(unit, false));
		}
	}

	private void printUnit(String name, boolean headOffice) {
		int ordinal = this.units.size() + 1;
		List<String> others = this.plan.department().alternateNames(name);
		PrintedRow row = this.document.row().value(ordinal + ".").value(name);
		others.forEach((other) -> row.labelled(Word.ALSO_CALLED, other).word(Word.CLOSE));
		this.units.add(new Unit(ordinal, ordinal + ".", name, others, headOffice, true, this.plan.department().name(),
				row.end()));
	}

	private Staff printStaff() {
		int active = this.draw.between(12, 400);
		int veteran = this.draw.oneIn(2) ? 0 : this.draw.between(1, 4);
		int retired = this.draw.between(0, 300);
		Count total = count(active + veteran + retired);
		Count veterans = this.draw.oneIn(5) ? null : count(veteran);
		SourceSpans printed = this.document.row()
			.labelled(Word.STAFF, total)
			.labelled(Word.ACTIVE, count(active))
			.labelled(Word.VETERAN, veterans)
			.labelled(Word.RETIRED, count(retired))
			.end();
		return new Staff(total, count(active), veterans, count(retired), printed);
	}

	private static Count count(int number) {
		return Count.parse(Integer.toString(number));
	}

}
