package org.fundtrace.budget;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "10,648.51 万元|10648510000", "0.00 万元|0", "1.06 亿元|10600000000",
			"2000 元|200000", "0.01元|1", "-5.25 万元|-5250000" })
	void parsesThePrintedAmountIntoFen(String printed, long fen) {
		assertThat(Money.parse(printed)).isEqualTo(new Money(fen, printed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "10,648.51", "10,64.51 万元", "1,0648 万元", "万元", "10. 万元", "10 千元", "", " 10 万元", "1e3 元" })
	void rejectsWhatIsNoAmountWithAUnit(String printed) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(printed))
			.withMessage("expected an amount with its unit 元, 万元 or 亿元, such as 1,234.50 万元");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.001 元", "1.0000001 万元", "99999999999 亿元", "1000000000000000.01 元", "-10000001 亿元" })
	void rejectsWhatIsFinerThanAFenOrTooLarge(String printed) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(printed))
			.withMessage("expected whole fen (分), and no more than 1000000000000000 元");
	}

	@ParameterizedTest
	@CsvSource({ "YUAN, 106485100", "TEN_THOUSAND_YUAN, 10648.51", "HUNDRED_MILLION_YUAN, 1.0648510" })
	void givesTheAmountInEveryUnitWithoutTrailingZeros(MoneyUnit unit, BigDecimal amount) {
		assertThat(Money.parse("10,648.51 万元").amount(unit)).isEqualTo(plain(amount));
	}

	@Test
	void addsAndSubtractsExactly() {
		Money income = Money.parse("10,251.64 万元");
		Money carryover = Money.parse("396.87 万元");
		assertThat(income.plus(carryover)).isEqualByComparingTo(Money.parse("10,648.51 万元"));
		assertThat(carryover.minus(income).fen()).isEqualTo(-9_854_770_000L);
	}

	private static BigDecimal plain(BigDecimal amount) {
		BigDecimal stripped = amount.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
