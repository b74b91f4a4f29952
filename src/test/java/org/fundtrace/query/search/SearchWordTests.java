package org.fundtrace.query.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchWordTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "食品安全 | 食品安全", "食品　安全 检测 | 食品/安全/检测", "“食品”、安全！ | 食品”、安全", "a* OR (b~ \" | a/OR/b",
					"2023年 | 2023/年", "2023年度 | 2023年度", "2023年12月31日食品 | 2023/年/12/月/31日食品", "A类B | A/类/B",
					"食品 食品 | 食品", "name:食品^9 | name:食品^9", "C++ | C", "3.14 | 3.14", "市 | 市", "𠮷野家 | 𠮷野家", "𠮷 | 𠮷",
					"COVID-19 | COVID-19" })
	void areWhatStandsBetweenBlanksAndSingleCharactersAmongOthers(String text, String words) {
		assertThat(String.join("/", SearchWord.in(text).stream().map(SearchWord::text).toList())).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "　", "+", "*:*", "\"\"", "( [ {", "——！？", "\\" })
	void areNoneInBlanksAndPunctuation(String text) {
		assertThat(SearchWord.in(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "食品安全 | 负责食品安全监督管理 | 2-6", "食品 | 食品、食品 | 0-2,3-5", "食食 | 食食食 | 0-2,1-3", "gdp | 全年 GDP 增长 | 3-6",
					"gdp | 全年ＧＤＰ增长 | 2-5", "ＧＤＰ | gdp | 0-3", "19 | 2019 | ''", "2023年度 | 2023 年度报告 | 0-7",
					"食品安全 | 食品、安全 | ''", "食品、安全 | 食品，安全 | 0-5", "𠮷野 | 在𠮷野家 | 1-4", "品 | 药品、食品 | 1-2,4-5",
					"COVID-19 | covid 19 | 0-8", "钢铁 | 食品 | ''" })
	void isFoundWhereTheIndexFindsIt(String word, String text, String places) {
		List<String> found = SearchWord.in(word)
			.getFirst()
			.findIn(TextUnit.in(text))
			.stream()
			.map((place) -> place.start() + "-" + place.end())
			.toList();
		assertThat(String.join(",", found)).isEqualTo(places);
	}

	@Test
	void knowsASingleCharacter() {
		assertThat(SearchWord.in("市 𠮷")).allMatch(SearchWord::isSingleCharacter);
		assertThat(SearchWord.in("市场 a 7")).noneMatch(SearchWord::isSingleCharacter);
	}

}
