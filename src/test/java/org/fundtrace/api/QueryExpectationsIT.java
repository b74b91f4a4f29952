package org.fundtrace.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fundtrace.RunningApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Each file of {@code src/test/resources/queries} has its answer over the seed in
 * {@code expectations}. A missing one is written, and the test fails until it was read.
 */
class QueryExpectationsIT {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final RunningApplication application = SeedApplication.get();

	static List<Path> queries() {
		return Queries.list();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void answersAsExpected(Path query) throws IOException {
		String answer = JSON.writeValueAsString(this.application.answer(Queries.read(query))) + "\n";
		Path expectation = Path.of("src/test/resources/expectations",
				query.getFileName().toString().replace(".graphql", ".json"));
		if (!Files.exists(expectation)) {
			Files.writeString(expectation, answer);
			fail("Read " + expectation + ", which was missing and has been written");
		}
		assertThat(answer).isEqualTo(Files.readString(expectation));
	}

}
