package org.fundtrace.generated;

import java.util.List;

import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.Statement;

/** Prints the statements on income and expenditure, line by line. */
final class StatementSection {

	private final PrintedDocument document;

	private final BudgetLines lines;

	private final Draw draw;

	private final Finances finances;

	StatementSection(PrintedDocument document, BudgetLines lines, Finances finances) {
		this.document = document;
		this.lines = lines;
		this.draw = lines.draw();
		this.finances = finances;
	}

	void print() {
		this.document.heading(2, "一、", "收入支出决算总体情况说明");
		printTotals();
		this.document.heading(2, "二、", "收入决算情况说明");
		printIncome();
		this.document.heading(2, "三、", "支出决算情况说明");
		printExpenditure();
		this.document.heading(2, "四、", "财政拨款收入支出决算总体情况说明");
		printFiscal();
	}

	private static LineDraft line(Statement statement, String concept, String label, long amount) {
		return new LineDraft(statement, concept, label, amount);
	}

	private void add(Statement statement, BudgetLine parent, String concept, String label, long amount) {
		this.lines.add(line(statement, concept, label, amount).partOf(parent));
	}

	private void printTotals() {
		Statement statement = Statement.INCOME_AND_EXPENDITURE;
		BudgetLine income = this.lines
			.add(line(statement, "totalIncome", "收入总计", this.finances.total()).changed(this.draw));
		add(statement, income, "currentYearIncome", "本年收入合计", this.finances.income());
		add(statement, income, "useOfNonFiscalSurplus", "使用非财政拨款结余", this.finances.surplusUsed());
		add(statement, income, "openingCarryover", "年初结转和结余", this.finances.openingCarryover());
		BudgetLine spent = this.lines
			.add(line(statement, "totalExpenditure", "支出总计", this.finances.total()).changed(this.draw));
		add(statement, spent, "currentYearExpenditure", "本年支出合计", this.finances.expenditure());
		add(statement, spent, "surplusDistribution", "结余分配", this.finances.surplusDistribution());
		add(statement, spent, "closingCarryover", "年末结转和结余", this.finances.closingCarryover());
	}

	private void printIncome() {
		BudgetLine whole = this.lines.add(line(Statement.INCOME, "currentYearIncome", "本年收入", this.finances.income()));
		addIncome(whole, "fiscalAppropriation", Source.FISCAL, this.finances.fiscalIncome());
		addIncome(whole, "superiorSubsidyIncome", Source.SUPERIOR, this.finances.otherRevenues().get(0));
		addIncome(whole, "institutionalIncome", Source.INSTITUTIONAL, this.finances.otherRevenues().get(1));
		addIncome(whole, "operatingIncome", Source.OPERATING, this.finances.otherRevenues().get(2));
		addIncome(whole, "affiliatedUnitIncome", Source.AFFILIATED, this.finances.otherRevenues().get(3));
		addIncome(whole, "otherIncome", Source.OTHER_INCOME, this.finances.otherRevenues().get(4));
	}

	private void addIncome(BudgetLine whole, String concept, Source source, long amount) {
		this.lines.add(line(Statement.INCOME, concept, source.label(), amount).partOf(whole)
			.from(source)
			.shareOf(whole, this.finances.income()));
	}

	private void printExpenditure() {
		BudgetLine whole = this.lines
			.add(line(Statement.EXPENDITURE, "currentYearExpenditure", "本年支出", this.finances.expenditure()));
		addExpenditure(whole, "basicExpenditure", "基本支出", this.finances.basic());
		addExpenditure(whole, "projectExpenditure", "项目支出", this.finances.projects());
		addExpenditure(whole, "remittanceToSuperior", "上缴上级支出", 0);
		addExpenditure(whole, "operatingExpenditure", "经营支出", this.finances.otherExpenditure());
		addExpenditure(whole, "affiliatedUnitSubsidy", "对附属单位补助支出", 0);
	}

	private void addExpenditure(BudgetLine whole, String concept, String label, long amount) {
		this.lines.add(line(Statement.EXPENDITURE, concept, label, amount).partOf(whole)
			.shareOf(whole, this.finances.expenditure()));
	}

	private void printFiscal() {
		BudgetLine income = this.lines
			.add(fiscal("totalIncome", "财政拨款收入总计", this.finances.fiscalTotal()).changed(this.draw).budgeted(this.draw));
		addFiscal(income, "openingCarryover", "年初财政拨款结转和结余", this.finances.fiscalOpening());
		addFiscal(income, "currentYearIncome", "本年财政拨款收入", this.finances.fiscalIncome());
		BudgetLine spent = this.lines
			.add(fiscal("totalExpenditure", "财政拨款支出总计", this.finances.fiscalTotal()).changed(this.draw)
				.budgeted(this.draw));
		addFiscal(spent, "closingCarryover", "年末财政拨款结转和结余", this.finances.fiscalClosing());
		addFiscal(spent, "currentYearExpenditure", "本年财政拨款支出", this.finances.fiscalExpenditure());
	}

	private static LineDraft fiscal(String concept, String label, long amount) {
		return line(Statement.FISCAL_APPROPRIATION, concept, label, amount).from(Source.FISCAL);
	}

	private void addFiscal(BudgetLine parent, String concept, String label, long amount) {
		this.lines.add(fiscal(concept, label, amount).partOf(parent));
	}

	/** The total of current expenditure, which others are shares of. */
	static BudgetLine expenditure(List<BudgetLine> rows) {
		return rows.stream()
			.filter((line) -> line.key().equals(Statement.EXPENDITURE + "/currentYearExpenditure"))
			.findFirst()
			.orElseThrow();
	}

}
