package org.fundtrace.budget;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorValueTests {

	@Test
	void isSaidByItsOwnTextUnlessThatSaysAnotherValue() {
		IndicatorValue printed = IndicatorValue.parse("≥70.0 批次");
		assertThat(kept(printed, "70.0000").consistent()).isEqualTo(printed);
		assertThat(kept(printed, "71.5000").consistent()).isEqualTo(IndicatorValue.parse(">=71.5 批次"));
		assertThat(kept(IndicatorValue.parse("95％"), "96.0000").consistent()).isEqualTo(IndicatorValue.parse("96％"));
		IndicatorValue month = IndicatorValue.parse("2023年12月前");
		assertThat(month.consistent()).isEqualTo(month);
		assertThat(new IndicatorValue("2023年11月前", month.operator(), null, null, month.date(), month.datePrecision())
			.consistent()).isEqualTo(IndicatorValue.parse("<=2023 年 12 月"));
		IndicatorValue words = IndicatorValue.parse("有效减少");
		assertThat(words.consistent()).isEqualTo(words);
	}

	private static IndicatorValue kept(IndicatorValue value, String number) {
		return new IndicatorValue(value.raw(), value.operator(), new BigDecimal(number), value.unit(), null, null);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { ">=95%|GTE|95|%", "=4 批次/千人|EQ|4|批次/千人", "4 批次/千人||4|批次/千人", ">=8家|GTE|8|家", "=1 年|EQ|1|年",
					">=24 小时/每天|GTE|24|小时/每天", "=15057.62 平方米|EQ|15057.62|平方米", "≤130.30 万元|LTE|130.30|万元",
					"> = 5 个|GTE|5|个", "＜10|LT|10|", "1,620 例||1620|例" })
	void readsANumberWithItsUnit(String raw, @Nullable Comparison operator, BigDecimal number, @Nullable String unit) {
		assertThat(IndicatorValue.parse(raw)).isEqualTo(new IndicatorValue(raw, operator, number, unit, null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2023年 12月 31日||2023-12-31|DAY", "=2023 年 12 月 31 日|EQ|2023-12-31|DAY",
					"<=2023 年 12 月|LTE|2023-12-31|MONTH", "<=2024 年 2 月|LTE|2024-02-29|MONTH",
					"2023年 11月 30日前|LTE|2023-11-30|DAY", "2023 年||2023-12-31|YEAR" })
	void readsADate(String raw, @Nullable Comparison operator, LocalDate date, DatePrecision precision) {
		assertThat(IndicatorValue.parse(raw)).isEqualTo(new IndicatorValue(raw, operator, null, null, date, precision));
	}

	@ParameterizedTest
	@ValueSource(strings = { "不断提高", "完全达到预期效果", "≥", "2023年 2月 30日", "3 个，共 4 次", "1,23 个" })
	void keepsWordsAsTheyStand(String raw) {
		assertThat(IndicatorValue.parse(raw)).isEqualTo(new IndicatorValue(raw, null, null, null, null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", value = { ">=70 批次|=70 批次|true", ">=50 批次|=46 批次|false",
			">=95%|97.96%|true", "<=37.69 万元|=7.24 万元|true", "<=0.60 万元|=0.6 万元|true", "<5%|=5%|false", ">5%|=5%|false",
			"=1 个|1 个|true", "8 人|9 人|false", "2023年 12月 31日|=2023 年 12 月 31 日|true", "<=2023 年 12 月|=2023 年 12 月|true",
			"<=2023 年 12 月|=2024 年 1 月|false", "2023年 11月 30日前|2023 年 11 月 30 日|true",
			"2023年 11月 30日前|2023 年 12 月 1 日|false", ">2023 年|2024 年 1 月 1 日|true", ">=2023 年 6 月|2023 年 5 月 31 日|false",
			"2023年 11月 15日前|2023 年 11 月|null", "=2023 年 11 月 15 日|2023 年 11 月|null", "不断提高|完全达到预期效果|null",
			">=95%|完全达到预期效果|null", ">=24 小时/每天|=24 小时|null", ">=95%|>=95%|null", "2023 年|2023 个|null" })
	void comparesTheActualValueWithTheTarget(String target, String actual, @Nullable Boolean met) {
		assertThat(IndicatorValue.parse(target).metBy(IndicatorValue.parse(actual))).isEqualTo(met);
	}

}
