package org.fundtrace.budget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SourceSpansTests {

	@Test
	void keepsTheReadingOrder() {
		SourceSpans spans = SourceSpans.parse("1252;1255;1253-1254");
		assertThat(spans.lineNumbers()).containsExactly(1252, 1255, 1253, 1254);
		assertThat(spans.startLine()).isEqualTo(1252);
		assertThat(spans.endLine()).isEqualTo(1255);
		assertThat(spans).hasToString("1252;1255;1253-1254");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "5-", "7-6", "12-12", "1;;2", "1, 2", "01", "5;4-6", "9999999999" })
	void rejectsWhatIsMalformedOrNamesALineTwice(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> SourceSpans.parse(text))
			.withMessageStartingWith("expected ");
	}

	@Test
	void quotesTheLinesOfASpanWithoutSeparatorAndSpansWithOneSpace() {
		DocumentText text = new DocumentText("2023 年度收入总计 10,648.51 万元，其中：本年收入合\n\n计 10,251.64 万元\n 二、收入\n");
		assertThat(text.lines()).hasSize(4);
		assertThat(text.quote(SourceSpans.parse("4;1-3")))
			.isEqualTo("二、收入 2023 年度收入总计 10,648.51 万元，其中：本年收入合计 10,251.64 万元");
	}

	@Test
	void hashesTheWholeTextInUtf8() {
		assertThat(new DocumentText("abc").sha256())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

}
