package org.fundtrace.api;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

import static org.assertj.core.api.Assertions.assertThat;

class PreparedDocumentsTests {

	private static final long BOUND = 2_000_000;

	/** What is invalid is not kept, so that to look leaves all as it was. */
	private static final PreparsedDocumentEntry UNKNOWN = new PreparsedDocumentEntry(
			GraphQLError.newError().message("unknown").build());

	private final PreparedDocuments documents = new PreparedDocuments(BOUND, new SimpleMeterRegistry());

	@Test
	void holdNoMoreThanTheyMay() {
		List<String> texts = IntStream.range(0, 100).mapToObj(PreparedDocumentsTests::manyFields).toList();
		texts.forEach(this::prepare);
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(held(texts)).isBetween(BOUND / 2, BOUND));
	}

	/** Selections of nothing but fields hold the most for their text. */
	private static String manyFields(int number) {
		return IntStream.range(0, 1000)
			.mapToObj((i) -> "id")
			.collect(Collectors.joining(" ", "{ # " + number + "\n", "}"));
	}

	private long held(List<String> texts) {
		return texts.stream()
			.filter(this::isKnown)
			.mapToLong((text) -> text.length() + GraphLayout.parseInstance(parsed(text)).totalSize())
			.sum();
	}

	@Test
	void doNotKeepWhatIsInvalid() {
		PreparsedDocumentEntry invalid = new PreparsedDocumentEntry(GraphQLError.newError().message("none").build());
		assertThat(this.documents.getDocumentAsync(input("{ none }"), (input) -> invalid).join()).isSameAs(invalid);
		assertThat(isKnown("{ none }")).isFalse();
		prepare("{ none }");
		assertThat(isKnown("{ none }")).isTrue();
	}

	private void prepare(String text) {
		this.documents.getDocumentAsync(input(text), (input) -> parsed(text)).join();
	}

	private static PreparsedDocumentEntry parsed(String text) {
		return new PreparsedDocumentEntry(Parser.parse(text));
	}

	/** Whether it is there without being prepared. */
	private boolean isKnown(String text) {
		return !this.documents.getDocumentAsync(input(text), (input) -> UNKNOWN).join().equals(UNKNOWN);
	}

	private static ExecutionInput input(String text) {
		return ExecutionInput.newExecutionInput(text).build();
	}

}
