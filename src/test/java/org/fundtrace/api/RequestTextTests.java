package org.fundtrace.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTextTests {

	@Test
	void isAnotherOfTheSameText() throws IOException {
		assertThat(text("{}")).isEqualTo(text("{}")).hasSameHashCodeAs(text("{}")).isEqualByComparingTo(text("{}"));
	}

	@Test
	void isToldFromOneOfTheSameHashCode() throws IOException {
		assertThat(text("Aa")).hasSameHashCodeAs(text("BB"))
			.isNotEqualTo(text("BB"))
			.isNotEqualByComparingTo(text("BB"));
	}

	private static RequestText text(String text) throws IOException {
		return RequestText.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

}
