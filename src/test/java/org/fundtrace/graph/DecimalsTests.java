package org.fundtrace.graph;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DecimalsTests {

	@Test
	void keepsFourDigitsBehindThePoint() {
		assertThat(Decimals.scaled(new BigDecimal("75.47"))).isEqualTo(754_700);
		assertThat(Decimals.decimal(754_700)).isEqualByComparingTo("75.47");
	}

	@Test
	void refusesToRound() {
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> Decimals.scaled(new BigDecimal("0.00001")));
	}

}
