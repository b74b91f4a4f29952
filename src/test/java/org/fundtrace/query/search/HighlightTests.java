package org.fundtrace.query.search;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTests {

	@Test
	void isTheFirstOfTextsThatFitAlike() {
		assertThat(highlight("食品", "食品药品监管补助资金", "食品安全")).isEqualTo("[食品]药品监管补助资金");
	}

	@Test
	void isTheTextInWhichMostWordsStand() {
		assertThat(highlight("食品 抽检", "食品药品监管补助资金", "完成食品抽检")).isEqualTo("完成[食品抽检]");
	}

	@Test
	void isTheFirstTextWhereNoWordStands() {
		assertThat(highlight("钢铁", null, "食品药品监管补助资金", "食品安全")).isEqualTo("食品药品监管补助资金");
		assertThat(highlight("钢铁")).isEmpty();
	}

	@Test
	void looksIntoLists() {
		assertThat(highlight("差旅费", "商品和服务支出", List.of(), List.of("办公费", "差旅费"))).isEqualTo("[差旅费]");
	}

	@Test
	void makesOneOfMatchesThatOverlap() {
		assertThat(highlight("食品安全 安全监管 监", "食品安全监管，监督")).isEqualTo("[食品安全监管]，[监]督");
		assertThat(highlight("食食", "食食食食")).isEqualTo("[食食食食]");
	}

	@Test
	void cutsALongTextAroundTheFirstMatch() {
		String text = "前".repeat(300) + "食品" + "后".repeat(300);
		assertThat(highlight("食品", text)).isEqualTo("…" + "前".repeat(60) + "[食品]" + "后".repeat(138) + "…");
	}

	@Test
	void showsTheBeginningOrEndWhereTheMatchIsNearIt() {
		String text = "食品" + "中".repeat(296) + "药品";
		assertThat(highlight("食品", text)).isEqualTo("[食品]" + "中".repeat(198) + "…");
		assertThat(highlight("药品", text)).isEqualTo("…" + "中".repeat(198) + "[药品]");
		assertThat(highlight("钢铁", text)).isEqualTo("食品" + "中".repeat(198) + "…");
	}

	@Test
	void leavesOutMatchesThatWereCutOff() {
		String text = "食品" + "中".repeat(197) + "食品" + "中".repeat(50);
		assertThat(highlight("食品", text)).isEqualTo("[食品]" + "中".repeat(197) + "[食]…");
		assertThat(highlight("食品", "食品" + "中".repeat(300) + "食品")).isEqualTo("[食品]" + "中".repeat(198) + "…");
	}

	@Test
	void cutsNoCharacterInTwo() {
		String text = "𠮷".repeat(31) + "中食品" + "𠮷".repeat(150);
		String highlight = highlight("食品", text);
		assertThat(highlight).startsWith("…𠮷").endsWith("𠮷…").contains("中[食品]𠮷");
		assertThat(highlight.codePoints()).noneMatch((codePoint) -> codePoint >= 0xD800 && codePoint <= 0xDFFF);
	}

	@Test
	void countsUtf16CodeUnits() {
		assertThat(Highlight.of(SearchWord.in("食品"), List.of("𠮷食品")).matches()).containsExactly(new TextRange(2, 4));
	}

	/** The highlight with its matches in square brackets. */
	private static String highlight(String text, @Nullable Object... values) {
		Highlight highlight = Highlight.of(SearchWord.in(text), Arrays.asList(values));
		StringBuilder marked = new StringBuilder(highlight.text());
		highlight.matches().reversed().forEach((match) -> {
			marked.insert(match.end(), "]");
			marked.insert(match.start(), "[");
		});
		return marked.toString();
	}

}
