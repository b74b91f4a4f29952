package org.fundtrace.budget;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PrintedValueTests {

	@Test
	void keepsThePrintedFormOfNumbers() {
		assertThat(Figure.parse("42,454.31")).isEqualTo(new Figure(new BigDecimal("42454.31"), "42,454.31"));
		assertThat(Figure.parse("10.00").value()).isEqualTo(new BigDecimal("10.00"));
		assertThat(Count.parse("1,512")).isEqualTo(new Count(1512, "1,512"));
	}

	@Test
	void writesWhatIsNotPrintedInItsCanonicalText() {
		assertThat(Count.of(1512)).isEqualTo(Count.parse("1512"));
		assertThat(Figure.of(new BigDecimal("42454.3100"))).isEqualTo(Figure.parse("42454.31"));
		assertThat(Figure.of(new BigDecimal("100.0000")).printed()).isEqualTo("100");
		assertThat(Percentage.of(new BigDecimal("-0.1100"))).isEqualTo(Percentage.parse("-0.11%"));
		assertThat(Money.print(106_485_100_00L, MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo(Money.parse("10648.51 万元"));
		assertThat(Money.print(-1, MoneyUnit.YUAN)).isEqualTo(Money.parse("-0.01 元"));
		LocalDate last = LocalDate.of(2023, 12, 31);
		assertThat(PrintedDate.of(last, DatePrecision.DAY)).isEqualTo(PrintedDate.parse("2023 年 12 月 31 日"));
		assertThat(PrintedDate.of(last, DatePrecision.MONTH)).isEqualTo(PrintedDate.parse("2023 年 12 月"));
		assertThat(PrintedDate.of(last, DatePrecision.YEAR)).isEqualTo(PrintedDate.parse("2023 年"));
	}

	@Test
	void knowsTheCanonicalTextOfWhatIsPrintedOtherwise() {
		assertThat(Count.parse("1,512").canonical()).isEqualTo("1512");
		assertThat(Figure.parse("10.00").canonical()).isEqualTo("10");
		assertThat(Percentage.parse("72.670 ％").canonical()).isEqualTo("72.67%");
		assertThat(PrintedDate.parse("2023年12月").canonical()).isEqualTo("2023 年 12 月");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "-1", "3000000000", "五", "" })
	void rejectsWhatIsNoCount(String printed) {
		assertThatIllegalArgumentException().isThrownBy(() -> Count.parse(printed))
			.withMessageStartingWith("expected a");
	}

	@Test
	void readsADayOfTheCalendar() {
		PrintedDate date = PrintedDate.parse("2023 年 12 月 31 日");
		assertThat(date.date()).isEqualTo(LocalDate.of(2023, 12, 31));
		assertThat(date.precision()).isEqualTo(DatePrecision.DAY);
		assertThatIllegalArgumentException().isThrownBy(() -> PrintedDate.parse("2023 年 13 月"))
			.withMessage("expected a date that the calendar has");
	}

	@ParameterizedTest
	@ValueSource(strings = { "23", "1948", "2023 年", "20233", "" })
	void rejectsUnknownFiscalYear(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.parse(text))
			.withMessage("expected a fiscal year such as 2023");
	}

	@Test
	void findsTheConstantOfAPrintedWord() {
		assertThat(PrintedWord.parse(IndicatorCategory.class, "履职效能")).isEqualTo(IndicatorCategory.DUTY_EFFECTIVENESS);
		assertThat(PrintedWord.parse(IndicatorKind.class, "数量指标")).isEqualTo(IndicatorKind.QUANTITY);
		assertThatIllegalArgumentException().isThrownBy(() -> PrintedWord.parse(MoneyUnit.class, "千元"))
			.withMessage("expected one of 元, 万元, 亿元");
	}

}
