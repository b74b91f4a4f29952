package org.fundtrace.dataset.checks;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormWordsTests {

	private final FormWords words = new FormWords(List.of("与上年", "与上年相比", "相比", "，", "比"));

	@Test
	void takesAsFewWordsAsPossible() {
		assertThat(this.words.make("与上年相比，")).isTrue();
		assertThat(this.words.uses()).isEqualTo(Map.of("与上年", 0, "与上年相比", 1, "相比", 0, "，", 1, "比", 0));
	}

	@Test
	void refusesTextThatIsNotAllWords() {
		assertThat(this.words.make("与上年相比增加")).isFalse();
		assertThat(this.words.uses().values()).containsOnly(0);
	}

	@Test
	void acceptsNothingAtAll() {
		assertThat(this.words.make("")).isTrue();
	}

}
