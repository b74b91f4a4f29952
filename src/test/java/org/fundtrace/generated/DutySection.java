package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Department;
import org.fundtrace.budget.Responsibility;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/** Prints the duties of the department, the last of them shared with others. */
final class DutySection {

	private static final List<String> NUMERALS = Vocabulary.words("一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五");

	/** They share duties in every city and have no account of their own. */
	private static final List<String> PARTNERS = Vocabulary.words("市税务局 市消防救援支队 市海关 市总工会");

	private final AccountPlan plan;

	private final PrintedDocument document;

	private final Draw draw;

	private final List<Responsibility> rows = new ArrayList<>();

	private final List<Department> partners = new ArrayList<>();

	DutySection(AccountPlan plan, PrintedDocument document) {
		this.plan = plan;
		this.document = document;
		this.draw = plan.draw(2);
	}

	List<Responsibility> rows() {
		return this.rows;
	}

	/** The departments with which duties are shared. */
	List<Department> partners() {
		return this.partners;
	}

	void print() {
		this.document.heading(2, "一、", "主要职能");
		int duties = this.draw.between(4, 12);
		for (int duty = 1; duty <= duties; duty++) {
			printDuty(duty);
		}
		String shared = Integer.toString(duties + 1);
		add(shared, null, numeral(duties + 1), "与有关部门职责分工", null, List.of());
		printShared(shared, 1, this.draw.from(PARTNERS), null);
		printShared(shared, 2, this.plan.department().neighbour().name(), this.plan.department().neighbour());
	}

	private static String numeral(int number) {
		return "（" + NUMERALS.get(number - 1) + "）";
	}

	/** A duty with title and text, with text alone, or with points. */
	private void printDuty(int duty) {
		String path = Integer.toString(duty);
		String title = this.draw.oneIn(5) ? null : "负责" + this.draw.skewed(Vocabulary.OBJECTS);
		boolean points = title != null && this.draw.oneIn(5);
		String text = points ? null : Prose.sentence(this.draw, this.draw.between(2, 6));
		add(path, null, numeral(duty), title, text, List.of());
		int count = points ? this.draw.between(2, 5) : 0;
		for (int point = 1; point <= count; point++) {
			add(path + "/" + point, path, point + "．", null, Prose.sentence(this.draw, 2), List.of());
		}
	}

	private void printShared(String parent, int point, String name, @Nullable DepartmentProfile accounting) {
		String path = parent + "/" + point;
		SourceSpans lines = add(path, parent, point + "．", "与" + name + "的有关职责分工",
				Prose.sentence(this.draw, this.draw.between(2, 4)), List.of(name));
		add(path + "/1", path, "（1）", null, Prose.sentence(this.draw, 2), List.of(name));
		SourceSpans named = Cited.first(lines);
		this.partners.add((accounting != null) ? OrganisationSection.row(accounting, named)
				: new Department(name, null, List.of(), this.plan.department().region(), null, named));
	}

	private SourceSpans add(String path, @Nullable String parent, String ordinal, @Nullable String title,
			@Nullable String text, List<String> sharedWith) {
		SourceSpans lines = this.document.row().value(ordinal).value(title).prose(text).end();
		this.rows.add(new Responsibility(path, parent, ordinal, title, text, sharedWith, lines));
		return lines;
	}

}
