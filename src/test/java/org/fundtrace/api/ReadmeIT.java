package org.fundtrace.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeIT {

	private static final Pattern EXAMPLE = Pattern
		.compile("```graphql\\n(?<query>.+?)```\\s+```json\\n(?<answer>.+?)```", Pattern.DOTALL);

	@Test
	void exampleOfTheReadmeAnswersAsItSays() throws IOException {
		Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
		assertThat(example.find()).isTrue();
		assertThat(SeedApplication.get().answer(example.group("query")))
			.isEqualTo(JsonMapper.shared().readTree(example.group("answer")));
	}

}
