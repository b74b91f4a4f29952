package org.fundtrace.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Indicator;
import org.fundtrace.budget.IndicatorCategory;
import org.fundtrace.budget.IndicatorKind;
import org.fundtrace.budget.IndicatorValue;
import org.fundtrace.budget.SourceSpans;
import org.jspecify.annotations.Nullable;

/** Prints the indicators of one self-evaluation below the heads of their categories. */
final class IndicatorTable {

	/** What indicators weigh together. */
	private static final int WEIGHT = 90;

	private static final List<Group> OF_PROJECT = List.of(
			new Group(IndicatorCategory.OUTPUT, IndicatorKind.QUANTITY, 1, 5),
			new Group(IndicatorCategory.OUTPUT, IndicatorKind.QUALITY, 1, 3),
			new Group(IndicatorCategory.OUTPUT, IndicatorKind.TIMELINESS, 0, 2),
			new Group(IndicatorCategory.COST, IndicatorKind.ECONOMIC_COST, 0, 3),
			new Group(IndicatorCategory.COST, IndicatorKind.SOCIAL_COST, 0, 1),
			new Group(IndicatorCategory.BENEFIT, IndicatorKind.ECONOMIC_BENEFIT, 0, 1),
			new Group(IndicatorCategory.BENEFIT, IndicatorKind.SOCIAL_BENEFIT, 1, 2),
			new Group(IndicatorCategory.BENEFIT, IndicatorKind.SUSTAINED_IMPACT, 0, 1),
			new Group(IndicatorCategory.SATISFACTION, IndicatorKind.SATISFACTION, 0, 2));

	private static final List<Group> OF_DEPARTMENT = List.of(
			new Group(IndicatorCategory.DUTY_EFFECTIVENESS, IndicatorKind.QUANTITY, 3, 7),
			new Group(IndicatorCategory.DUTY_EFFECTIVENESS, IndicatorKind.QUALITY, 1, 2),
			new Group(IndicatorCategory.SUSTAINABILITY, IndicatorKind.QUANTITY, 1, 2));

	private final PrintedDocument document;

	private final Draw draw;

	private final int evaluation;

	private final IndicatorValues values;

	private final List<Indicator> rows = new ArrayList<>();

	IndicatorTable(PrintedDocument document, Draw draw, int evaluation, int year) {
		this.document = document;
		this.draw = draw;
		this.evaluation = evaluation;
		this.values = new IndicatorValues(draw, year);
	}

	List<Indicator> printOfProject() {
		return print(OF_PROJECT, false);
	}

	List<Indicator> printOfDepartment() {
		return print(OF_DEPARTMENT, true);
	}

	private List<Indicator> print(List<Group> groups, boolean ofDepartment) {
		this.document.form(Word.LEVEL_ONE, Word.LEVEL_TWO, Word.LEVEL_THREE, Word.TARGET, Word.ACTUAL, Word.WEIGHT,
				Word.SCORE, Word.REASON);
		List<Integer> counts = groups.stream().map((group) -> this.draw.between(group.least(), group.most())).toList();
		List<Integer> weights = weights(counts.stream().mapToInt(Integer::intValue).sum());
		IndicatorCategory category = null;
		SourceSpans categoryHead = null;
		for (int index = 0; index < groups.size(); index++) {
			Group group = groups.get(index);
			if (counts.get(index) == 0) {
				continue;
			}
			if (categoryHead == null || group.category() != category) {
				category = group.category();
				categoryHead = this.document.row().value(category).end();
			}
			SourceSpans heads = Cited.all(categoryHead, this.document.row().value(group.kind()).end());
			for (int count = 0; count < counts.get(index); count++) {
				print(group, heads, weights.get(this.rows.size()), ofDepartment, count + 1);
			}
		}
		return this.rows;
	}

	/**
	 * In fives where there are few, so that many weigh alike; none weighs nothing.
	 */
	private List<Integer> weights(int count) {
		int step = (count <= WEIGHT / 5) ? 5 : 1;
		List<Integer> weights = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			weights.add(step);
		}
		for (int left = WEIGHT - count * step; left > 0; left -= step) {
			int place = (int) this.draw.below(Math.max(1, count / 2 + 1));
			weights.set(place % count, weights.get(place % count) + step);
		}
		return weights;
	}

	private void print(Group group, SourceSpans heads, int weighing, boolean ofDepartment, int number) {
		String label = this.draw.oneIn(3) ? "指标 " + number + "：" : null;
		String name = this.values.name(group.kind());
		IndicatorValue target = this.draw.oneIn(30) ? null : this.values.target(group.kind());
		IndicatorValue actual = (target == null || this.draw.oneIn(30)) ? null : this.values.actual(target);
		Figure weight = this.draw.oneIn(40) ? null : Figure.parse(Integer.toString(weighing));
		boolean missed = target != null && actual != null && Boolean.FALSE.equals(target.metBy(actual));
		Figure score = this.draw.oneIn(30) ? null : score(weighing, missed, ofDepartment);
		String basis = ofDepartment ? "《" + Prose.title(this.draw) + "的通知》" : null;
		String reason = (missed || this.draw.oneIn(5)) ? Prose.cause(this.draw) : null;
		SourceSpans printed = this.document.row()
			.value(label)
			.value(name)
			.cell(target)
			.cell(actual)
			.cell(weight)
			.cell(score)
			.prose(Word.BASIS, basis)
			.prose(reason)
			.end();
		this.rows.add(new Indicator(this.evaluation, this.rows.size() + 1, label, name, group.category(), group.kind(),
				target, actual, weight, score, basis, reason, Cited.all(heads, printed)));
	}

	private @Nullable Figure score(int weight, boolean missed, boolean whole) {
		BigDecimal full = BigDecimal.valueOf(weight);
		BigDecimal score = missed ? full.multiply(BigDecimal.valueOf(this.draw.between(0, 95))).movePointLeft(2) : full;
		return Figure.parse(score.setScale((whole && !missed) ? 0 : 2, RoundingMode.HALF_UP).toPlainString());
	}

	/** Indicators of one kind, as many as between the two numbers. */
	private record Group(IndicatorCategory category, IndicatorKind kind, int least, int most) {
	}

}
