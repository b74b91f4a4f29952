package org.fundtrace.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.fundtrace.api.SeedApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/** The example queries of the page, asked. */
class GraphiqlExamplesIT {

	static List<Resource> examples() throws IOException {
		return GraphiqlExamplesTests.examples();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void exampleHasAnAnswer(Resource example) throws IOException {
		JsonNode answer = SeedApplication.get().answer(example.getContentAsString(StandardCharsets.UTF_8));
		assertThat(answer.has("errors")).isFalse();
		assertThat(answer.get("data").properties()).isNotEmpty().noneMatch((field) -> field.getValue().isNull());
	}

}
