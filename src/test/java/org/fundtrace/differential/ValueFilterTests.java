package org.fundtrace.differential;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValueFilterTests {

	private static final Money MONEY = Money.parse("1.50 万元");

	@Test
	void comparesAMissingValueToUnknown() {
		assertThat(test(null, Map.of("eq", "a"))).isEqualTo(Truth.UNKNOWN);
		assertThat(test(null, Map.of("isNull", true, "eq", "a"))).isEqualTo(Truth.UNKNOWN);
		assertThat(test(null, Map.of("isNull", false, "eq", "a"))).isEqualTo(Truth.FALSE);
		assertThat(test(null, Map.of("in", List.of()))).isEqualTo(Truth.FALSE);
		assertThat(test(null, Map.of("in", List.of("a")))).isEqualTo(Truth.UNKNOWN);
		assertThat(test(null, Map.of())).isEqualTo(Truth.TRUE);
		assertThat(test(null, Map.of("unit", "YUAN"))).isEqualTo(Truth.TRUE);
	}

	@Test
	void comparesMoneyExactlyInItsUnit() {
		assertThat(test(MONEY, Map.of("unit", "TEN_THOUSAND_YUAN", "eq", "1.5000"))).isEqualTo(Truth.TRUE);
		assertThat(test(MONEY, Map.of("eq", new BigDecimal("15000")))).isEqualTo(Truth.TRUE);
		assertThat(test(MONEY, Map.of("eq", "15000.001"))).isEqualTo(Truth.FALSE);
		assertThat(test(MONEY, Map.of("lt", "15000.001", "gte", "15000"))).isEqualTo(Truth.TRUE);
	}

	@Test
	void combinesAsKleeneDoes() {
		assertThat(Truth.all(Stream.of(Truth.UNKNOWN, Truth.FALSE))).isEqualTo(Truth.FALSE);
		assertThat(Truth.any(Stream.of(Truth.UNKNOWN, Truth.TRUE))).isEqualTo(Truth.TRUE);
		assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
		assertThat(Truth.all(Stream.of())).isEqualTo(Truth.TRUE);
		assertThat(Truth.any(Stream.of())).isEqualTo(Truth.FALSE);
	}

	private static Truth test(@Nullable Object value, Map<String, Object> comparisons) {
		return new ValueFilter(value).test(comparisons);
	}

}
