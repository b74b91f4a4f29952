package org.fundtrace.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeIT {

	private static final Pattern EXAMPLE = Pattern
		.compile("```graphql\\n(?<query>.+?)```\\s+```json\\n(?<answer>.+?)```", Pattern.DOTALL);

	@Test
	void examplesOfTheReadmeAnswerAsItSays() throws IOException {
		List<MatchResult> examples = EXAMPLE.matcher(Files.readString(Path.of("README.md"))).results().toList();
		assertThat(examples).hasSize(2)
			.allSatisfy((example) -> assertThat(SeedApplication.get().answer(example.group("query")))
				.isEqualTo(JsonMapper.shared().readTree(example.group("answer"))));
	}

}
