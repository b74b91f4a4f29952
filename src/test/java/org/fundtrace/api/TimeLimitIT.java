package org.fundtrace.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.TestGraph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitIT {

	@Test
	void operationThatRunsTooLongIsRefusedWithTheLimit() {
		TestGraph.clear();
		List<String> properties = Stream
			.concat(TestGraph.properties().stream(),
					Stream.of("fundtrace.limits.timeout=300ms", "fundtrace.api.limits.objects=10000000"))
			.toList();
		try (RunningApplication application = RunningApplication.start(properties)) {
			JsonNode answer = application.answer(slow());
			assertThat(answer.get("data").isNull()).isTrue();
			assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("LIMIT_EXCEEDED");
			assertThat(answer.at("/errors/0/message").asString())
				.isEqualTo("The operation took longer than the limit of one read transaction. Ask for less at once");
		}
	}

	/** Fifty thousand times all lines are counted, which takes long and holds little. */
	private static String slow() {
		return IntStream.range(0, 8)
			.mapToObj((
					i) -> "i%d: indicators(first: 60) { nodes { evaluation { finalAccount { lines(first: 100) { nodes { finalAccount { lines(where: {label: {contains: \"无\"}}) { totalCount } } } } } } } }"
						.formatted(i))
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

}
