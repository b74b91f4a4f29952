package org.fundtrace.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.budget.BudgetLine;
import org.fundtrace.budget.FunctionalClass;
import org.fundtrace.budget.FunctionalLevel;
import org.fundtrace.budget.SourceSpans;
import org.fundtrace.budget.Statement;

/**
 * Prints what the general public budget was spent on, by the functional classification.
 */
final class GeneralBudgetSection {

	private static final List<String> PERSONNEL = Vocabulary.words("基本工资 津贴补贴 奖金 绩效工资 住房公积金 离休费 退休费 抚恤金 生活补助 其他社会保障缴费");

	private static final List<String> OPERATION = Vocabulary
		.words("办公费 水费 电费 邮电费 取暖费 差旅费 培训费 劳务费 委托业务费 工会经费 福利费 办公设备购置");

	private final PrintedDocument document;

	private final BudgetLines lines;

	private final Draw draw;

	private final Finances finances;

	private final Map<String, FunctionalClass> classes = new LinkedHashMap<>();

	GeneralBudgetSection(PrintedDocument document, BudgetLines lines, Finances finances) {
		this.document = document;
		this.lines = lines;
		this.draw = lines.draw();
		this.finances = finances;
	}

	/** The classes that the lines are of, each above those below it. */
	List<FunctionalClass> classes() {
		return this.classes.values().stream().sorted(Comparator.comparing(FunctionalClass::level)).toList();
	}

	void print() {
		this.document.heading(2, "五、", "一般公共预算财政拨款支出决算情况说明");
		this.document.heading(3, "（一）", "一般公共预算财政拨款支出决算总体情况");
		long amount = this.finances.generalPublicBudget();
		BudgetLine whole = this.lines.add(
				new LineDraft(Statement.GENERAL_PUBLIC_BUDGET, "generalPublicBudgetExpenditure", "一般公共预算财政拨款支出", amount)
					.from(Source.GENERAL_PUBLIC)
					.shareOf(StatementSection.expenditure(this.lines.rows()), this.finances.expenditure())
					.changed(this.draw)
					.budgeted(this.draw));
		printClasses(whole, amount, split(amount));
		printBasic();
	}

	/** The amount over the items of this year; the first gets what is left. */
	private Map<FunctionalItem, Long> split(long amount) {
		List<FunctionalItem> items = this.draw.some(FunctionalItem.ALL, this.draw.between(14, 20));
		Map<FunctionalItem, Long> split = new LinkedHashMap<>();
		split.put(items.getFirst(), 0L);
		long left = amount;
		for (FunctionalItem item : items.subList(1, items.size())) {
			long part = this.draw.oneIn(12) ? 0 : this.draw.part(left, 1, 12);
			split.put(item, part);
			left -= part;
		}
		split.put(items.getFirst(), left);
		return split;
	}

	private void printClasses(BudgetLine whole, long amount, Map<FunctionalItem, Long> items) {
		this.document.heading(3, "（二）", "一般公共预算财政拨款支出决算结构情况");
		Map<String, Long> sums = new LinkedHashMap<>();
		items.forEach((item, part) -> sums.merge(item.group(), part, Long::sum));
		Map<String, BudgetLine> groups = new LinkedHashMap<>();
		sums.forEach((group, sum) -> groups.put(group, this.lines.add(
				line("functionClass", group, group + "(类)", groups.size(), sum).partOf(whole).shareOf(whole, amount))));
		groups.forEach((group, line) -> this.classes.put(group,
				new FunctionalClass(group, FunctionalLevel.CLASS, group, null, null, Cited.first(line.lines()))));
		this.document.heading(3, "（三）", "一般公共预算财政拨款支出决算具体情况");
		List<FunctionalItem> printed = new ArrayList<>();
		items.forEach((item, part) -> {
			printItem(Objects.requireNonNull(groups.get(item.group())), item, part, printed);
			printed.add(item);
		});
	}

	private static LineDraft line(String concept, String classKey, String label, int before, long amount) {
		return new LineDraft(Statement.GENERAL_PUBLIC_BUDGET, concept, label, amount).numbered(before + 1 + ".")
			.classified(classKey);
	}

	/**
	 * Where an item got nothing, the money may have moved to one that is printed above.
	 */
	private void printItem(BudgetLine group, FunctionalItem item, long amount, List<FunctionalItem> above) {
		LineDraft draft = line("functionItem", item.key(), item.label(), above.size(), amount).partOf(group)
			.changed(this.draw);
		if (amount == 0 && !above.isEmpty()) {
			draft.reclassifiedTo(this.draw.from(above));
		}
		SourceSpans printed = this.lines.add(draft).lines();
		item.rows(Cited.first(printed)).forEach((row) -> this.classes.putIfAbsent(row.key(), row));
	}

	private void printBasic() {
		this.document.heading(2, "六、", "一般公共预算财政拨款基本支出决算情况说明");
		Statement statement = Statement.GENERAL_PUBLIC_BUDGET_BASIC;
		long amount = this.finances.generalBasic();
		long operation = Math.min(this.finances.operation(), amount);
		BudgetLine basic = this.lines.add(new LineDraft(statement, "basicExpenditure", "一般公共预算财政拨款基本支出", amount));
		this.lines.add(new LineDraft(statement, "personnelExpenditure", "人员经费", amount - operation).partOf(basic)
			.consistingOf(this.draw.some(PERSONNEL, this.draw.between(3, 10))));
		this.lines.add(new LineDraft(statement, "publicExpenditure", "公用经费", operation).partOf(basic)
			.consistingOf(this.draw.some(OPERATION, this.draw.between(3, 12))));
	}

}
