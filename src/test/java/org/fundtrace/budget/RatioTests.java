package org.fundtrace.budget;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RatioTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "72.67%|7,450.07|10,251.64|72.67|true", "0.05%|3.03|7,541.96|0.04|true",
					"0.06%|3.03|7,541.96|0.04|false", "71.3%|155.24|217.69|71.3|true", "98%|1.95|2.00|98|true",
					"-0.11%|-0.02|17.73|-0.11|true" })
	void comparesThePrintedPercentageWithItsParts(String printed, String part, String whole, BigDecimal computed,
			boolean agrees) {
		Ratio ratio = Ratio.of(Percentage.parse(printed), Money.parse(part + " 万元"), Money.parse(whole + " 万元"));
		assertThat(ratio.computed()).isEqualTo(computed);
		assertThat(ratio.agrees()).isEqualTo(agrees);
	}

	@Test
	void leavesAShareOfZeroUndefined() {
		Money zero = Money.ofFen(0);
		Ratio ratio = Ratio.of(Percentage.parse("0.00%"), zero, zero);
		assertThat(ratio.computed()).isNull();
		assertThat(ratio.agrees()).isNull();
	}

	@Test
	void computesTwoDecimalsWhereNoneIsPrinted() {
		Ratio ratio = Ratio.of(null, new BigDecimal("2"), new BigDecimal("3"));
		assertThat(ratio).isEqualTo(new Ratio(null, new BigDecimal("66.67")));
		assertThat(ratio.agrees()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "72.67", "%", "—", "七成", "1,23%" })
	void rejectsWhatIsNoPercentage(String printed) {
		assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(printed))
			.withMessage("expected a percentage such as 72.67%");
	}

}
