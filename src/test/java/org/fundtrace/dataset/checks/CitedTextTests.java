package org.fundtrace.dataset.checks;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "收入 10,648.51 万元|10,648.51|true", "收入 10,648.51 万元|648.51|false", "收入 10,648.51 万元|10|false",
					"收入 10,648.51 万元|10,648|false", "15 100% 15|15|true", "15 100% 15|1|false", "1.一般公共|1.|true",
					"1.5 万元|1.|false", "5,6|5,6|true", "第 1,2 条|2|false", "数 5, 6|6|true", "知 识 产 权|知识产权|true" })
	void findsAFigureOnlyOutsideALongerOne(String line, String piece, boolean found) {
		CitedText text = new CitedText(new DocumentCharacters(List.of(line)), IntStream.of(1));
		assertThat(text.places(piece).length > 0).isEqualTo(found);
	}

	@Test
	void joinsTheLinesInTheOrderInWhichTheyAreCited() {
		DocumentCharacters document = new DocumentCharacters(List.of("  市场监", "", "管局", "分局"));
		CitedText text = new CitedText(document, IntStream.of(4, 1, 3));
		assertThat(text.places("市场监管局")).containsExactly(2);
		assertThat(text.position(0)).isEqualTo(5);
		assertThat(text.length()).isEqualTo(7);
	}

}
