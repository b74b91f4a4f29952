package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;

import org.fundtrace.budget.AccountStatement;
import org.fundtrace.budget.Remark;
import org.fundtrace.budget.RemarkKind;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Statement;
import org.fundtrace.budget.Term;
import org.jspecify.annotations.Nullable;

/** Prints remarks, terms, and the list of statements. */
final class ClosingSection {

	private static final List<String> NUMERALS = Vocabulary.words("一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四");

	private static final List<String> TITLES = List.of("收入支出决算总表", "收入决算表", "支出决算表", "财政拨款收入支出决算总表", "一般公共预算财政拨款支出决算表",
			"一般公共预算财政拨款基本支出决算表", "财政拨款“三公”经费支出决算表", "政府性基金预算财政拨款收入支出决算表", "国有资本经营预算财政拨款收入支出决算表");

	private final PrintedDocument document;

	private final Draw draw;

	private final List<Remark> remarks = new ArrayList<>();

	private final List<Term> terms = new ArrayList<>();

	private final List<AccountStatement> statements = new ArrayList<>();

	ClosingSection(AccountPlan plan, PrintedDocument document) {
		this.document = document;
		this.draw = plan.draw(4);
	}

	List<Remark> remarks() {
		return this.remarks;
	}

	List<Term> terms() {
		return this.terms;
	}

	List<AccountStatement> statements() {
		return this.statements;
	}

	/**
	 * Prints all three.
	 * @param narrative what says of two statements whether they are empty
	 */
	void print(NarrativeSection narrative) {
		printRemarks();
		printTerms();
		printStatements(narrative.fundNote(), narrative.capitalNote());
	}

	/** Results, problems, improvements and a note; in some accounts the note alone. */
	private void printRemarks() {
		this.document.heading(2, "十三、", "其他需说明的事项");
		if (!this.draw.oneIn(6)) {
			printRemarks(RemarkKind.RESULT, false);
			printRemarks(RemarkKind.PROBLEM, true);
			printRemarks(RemarkKind.IMPROVEMENT, true);
		}
		addRemark(RemarkKind.NOTE, null, null, "本部门无其他需说明事项。");
	}

	private void printRemarks(RemarkKind kind, boolean titled) {
		int count = this.draw.between(1, 5);
		for (int remark = 0; remark < count; remark++) {
			String ordinal = titled ? "（" + NUMERALS.get(remark) + "）" : NUMERALS.get(remark) + "是";
			addRemark(kind, ordinal, titled ? Prose.title(this.draw) : null,
					Prose.sentence(this.draw, this.draw.between(1, 4)));
		}
	}

	private void addRemark(RemarkKind kind, @Nullable String ordinal, @Nullable String title, String text) {
		SourceSpans printed = this.document.row().value(ordinal).value(title).prose(text).end();
		this.remarks.add(new Remark(this.remarks.size() + 1, kind, ordinal, title, text, printed));
	}

	/** What terms mean; some accounts explain none. */
	private void printTerms() {
		this.document.heading(1, "第三部分", "专业名词解释");
		if (this.draw.oneIn(5)) {
			return;
		}
		for (Source source : List.of(Source.FISCAL, Source.SUPERIOR, Source.INSTITUTIONAL, Source.OPERATING)) {
			addTerm(source.label(), "指" + Prose.sentence(this.draw, 1), null);
		}
		addTerm("基本支出", "指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。", "basic expenditure");
		addTerm("项目支出", "指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。", "project expenditure");
		addTerm("年初结转和结余", "指以前年度尚未执行完毕、结转到本年度按有关规定继续使用的资金。", "opening carry-over");
		addTerm("年末结转和结余", "指因客观条件变化需要延迟到以后年度按有关规定继续使用的资金。", "closing carry-over");
		addTerm("“三公”经费", "指用财政拨款安排的因公出国（境）费、公务用车费和公务接待费。", "three public expenses");
		addTerm("机关运行经费", "指财政拨款基本支出中的日常开支。", "agency operating expenditure");
	}

	private void addTerm(String term, String definition, @Nullable String english) {
		String number = NUMERALS.get(this.terms.size()) + "、";
		SourceSpans printed = this.document.row().value(number).value(term).prose(definition).end();
		this.terms.add(new Term(this.terms.size() + 1, number, term, definition, english, printed));
	}

	/** The titles of the statements, with where two of them are said to be empty. */
	private void printStatements(@Nullable SourceSpans fundNote, @Nullable SourceSpans capitalNote) {
		this.document.heading(1, "第四部分", "部门决算报表（见附表）");
		Iterator<Statement> order = EnumSet.allOf(Statement.class).iterator();
		for (String title : TITLES) {
			Statement statement = order.next();
			switch (statement) {
				case GOVERNMENT_FUND_BUDGET -> addStatement(statement, title, fundNote, Source.GOVERNMENT_FUND);
				case STATE_CAPITAL_BUDGET -> addStatement(statement, title, capitalNote, Source.STATE_CAPITAL);
				default -> addStatement(statement, title, null, Source.FISCAL);
			}
		}
	}

	private void addStatement(Statement statement, String title, @Nullable SourceSpans note, Source source) {
		String number = NUMERALS.get(this.statements.size()) + "、";
		SourceSpans printed = this.document.row().value(number).value(title).end();
		boolean empty = note != null;
		this.statements.add(new AccountStatement(this.statements.size() + 1, number, title, statement,
				empty ? Boolean.TRUE : null, empty ? NarrativeSection.emptyNote(source) : null,
				(note != null) ? Cited.all(note, printed) : printed));
	}

}
