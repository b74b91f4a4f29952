package org.fundtrace.publish.exports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "=" })
	void putsAnApostropheBeforeWhatWouldStartAFormula(String text) {
		assertThat(SpreadsheetGuard.guard(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1=1", " =1", "数量指标", "'=1", "a-b" })
	void leavesEverythingElse(String text) {
		assertThat(SpreadsheetGuard.guard(text)).isEqualTo(text);
	}

	@Test
	void leavesTheRestOfTheText() {
		assertThat(SpreadsheetGuard.guard("=a\n=b")).isEqualTo("'=a\n=b");
	}

}
