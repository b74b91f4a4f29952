package org.fundtrace.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.fundtrace.budget.IndicatorKind;
import org.fundtrace.budget.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * Draws names, targets and actual values of indicators: met, missed, and such as cannot
 * be compared.
 */
final class IndicatorValues {

	private static final List<String> UNITS = Vocabulary.words("次 个 批次 人 人次 项 份 家 公里 平方米 场 户 批次/千人");

	private final Draw draw;

	private final int year;

	IndicatorValues(Draw draw, int year) {
		this.draw = draw;
		this.year = year;
	}

	String name(IndicatorKind kind) {
		String object = this.draw.skewed(Vocabulary.OBJECTS);
		return switch (kind) {
			case QUANTITY ->
				this.draw.skewed(Vocabulary.VERBS) + object + this.draw.from(List.of("次数", "数量", "批次", ""));
			case QUALITY -> object + this.draw.from(List.of("合格率", "完成率", "覆盖率", "及时率"));
			case TIMELINESS -> this.draw.from(List.of("任务完成时间", "资金使用完毕时间", object + "完成时限"));
			case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> object + "成本";
			case SATISFACTION -> this.draw.from(List.of("公众满意度", "服务对象满意度", object + "满意度"));
			default -> "有效" + this.draw.skewed(Vocabulary.VERBS) + object + "，提升" + this.draw.skewed(Vocabulary.AIMS);
		};
	}

	IndicatorValue target(IndicatorKind kind) {
		return IndicatorValue.parse(switch (kind) {
			case QUANTITY ->
				this.draw.from(List.of(">=", ">=", ">=", "=", "=", "")) + quantity() + " " + this.draw.skewed(UNITS);
			case QUALITY -> this.draw.oneIn(3) ? "=100%" : ">=" + this.draw.from(List.of(80, 85, 90, 90, 95, 95)) + "%";
			case TIMELINESS -> date();
			case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST ->
				"<=" + cost() + " " + this.draw.from(List.of("万元", "万元", "万元", "元"));
			case SATISFACTION -> ">=" + this.draw.from(List.of(85, 90, 90, 95)) + "%";
			default -> this.draw.skewed(Vocabulary.GOALS);
		});
	}

	private int quantity() {
		return this.draw.oneIn(3) ? this.draw.from(List.of(1, 2, 4, 10, 12, 100)) : this.draw.between(1, 2000);
	}

	private String cost() {
		String whole = Integer.toString(this.draw.between(1, 300));
		return this.draw.oneIn(2) ? whole : whole + "." + this.draw.between(10, 99);
	}

	private String date() {
		return switch ((int) this.draw.below(5)) {
			case 0 -> "<=" + this.year + " 年 12 月";
			case 1 -> this.year + "年 12月 31日";
			case 2 -> "11月30日前";
			case 3 -> "<=" + this.year + " 年 11 月 30 日";
			default -> this.year + " 年 12 月";
		};
	}

	/** What became of a target. */
	IndicatorValue actual(IndicatorValue target) {
		return IndicatorValue.parse(printed(target));
	}

	private String printed(IndicatorValue target) {
		if (target.date() != null) {
			return date(target.date());
		}
		if (target.number() != null) {
			return number(target, target.number());
		}
		return this.draw.from(List.of("完全达到预期效果", "完全达到预期效果", "部分达到预期效果", "基本达到预期效果"));
	}

	private String date(LocalDate target) {
		return switch ((int) this.draw.below(4)) {
			case 0 -> target.getYear() + " 年 " + this.draw.between(6, 11) + " 月";
			case 1 -> "=" + (target.getYear() + 1) + " 年 1 月 15 日";
			case 2 -> "=" + target.getYear() + " 年";
			default -> "=" + target.getYear() + " 年 " + target.getMonthValue() + " 月";
		};
	}

	private String number(IndicatorValue target, BigDecimal number) {
		BigDecimal reached = switch ((int) this.draw.below(6)) {
			case 0 -> less(number);
			case 1 -> more(number, target.unit());
			default -> number;
		};
		String unit = this.draw.oneIn(15) ? "件" : (target.unit() != null) ? target.unit() : "";
		String space = unit.equals("%") ? "" : " ";
		return (this.draw.oneIn(4) ? "" : "=") + reached.toPlainString() + space + unit;
	}

	private BigDecimal less(BigDecimal number) {
		return number.scale() > 0 ? number.subtract(new BigDecimal("0.34"))
				: BigDecimal.valueOf(number.longValueExact() * this.draw.between(20, 99) / 100);
	}

	private BigDecimal more(BigDecimal number, @Nullable String unit) {
		return "%".equals(unit) ? new BigDecimal("98." + this.draw.between(10, 99))
				: number.add(BigDecimal.valueOf(this.draw.between(1, 20)));
	}

}
