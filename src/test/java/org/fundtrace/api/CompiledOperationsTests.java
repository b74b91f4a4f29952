package org.fundtrace.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.fundtrace.query.CompiledOperation;
import org.fundtrace.query.ServedCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jol.info.GraphLayout;

import static org.assertj.core.api.Assertions.assertThat;

class CompiledOperationsTests {

	private static final long BOUND = 2_000_000;

	private final ServedCompiler compiler = new ServedCompiler();

	private final CompiledOperations operations = new CompiledOperations(BOUND, new SimpleMeterRegistry());

	@ParameterizedTest
	@ValueSource(strings = { "a%d: dataset { title license revision }",
			"a%d: projects(where: {fiscalYear: {in: $years}}, first: 1) { nodes { id } }",
			"a%d: projects(orderBy: [{field: NAME}]) { edges { cursor node { name executed { amount printed } } } }",
			"a%d: search(text: \"食品\") { edges { cursor highlight matches { start } score } }" })
	void holdNoMoreThanTheyMay(String part) throws IOException {
		Map<RequestText, CompiledOperation> compiled = new HashMap<>();
		for (int i = 0; i < 100; i++) {
			String text = operation(part, i);
			RequestText request = RequestText.from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			CompiledOperation operation = this.compiler.compile(text,
					Map.of("years", IntStream.range(0, 500).boxed().toList()));
			compiled.put(request, operation);
			this.operations.keep(request, operation);
		}
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(held(List.copyOf(compiled.keySet()))).isBetween(BOUND / 4, BOUND));
	}

	private static String operation(String part, int number) {
		return IntStream.range(0, 15)
			.mapToObj(part::formatted)
			.collect(Collectors.joining(" ", "query ($years: [Int!]) { # " + number + "\n", "}"));
	}

	/** What all share is the schema's, and its mapping's. */
	private long held(List<RequestText> requests) {
		Object[] kept = requests.stream().map(this.operations::of).filter(Objects::nonNull).toArray();
		GraphLayout all = GraphLayout.parseInstance(kept, this.compiler);
		return all.subtract(GraphLayout.parseInstance(this.compiler)).totalSize();
	}

}
