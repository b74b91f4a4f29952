package org.fundtrace.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

class ExamplesAheadIT {

	private static final String READS = "/actuator/metrics/fundtrace.graph.read";

	@Test
	@Timeout(120)
	void examplesAreReadAfterTheStartInTheProcess(@TempDir Path directory) throws Exception {
		int examples = GraphiqlExamplesTests.examples().size();
		try (RunningApplication application = RunningApplication
			.start(List.of("fundtrace.data-dir=" + directory, "fundtrace.api.examples-ahead=true"))) {
			while (reads(application) < examples) {
				Thread.sleep(Duration.ofMillis(100));
			}
			JsonNode metric = JsonMapper.shared().readTree(application.get(READS).body());
			assertThat(metric.path("availableTags").findValuesAsString("tag")).contains("transport", "outcome");
			assertThat(metric.toString()).contains("in process", "SUCCESS").doesNotContain("FAILED");
		}
	}

	private static int reads(RunningApplication application) {
		JsonNode metric = JsonMapper.shared().readTree(application.get(READS).body());
		return metric.path("measurements").path(0).path("value").asInt();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void areLeftWhereTheApplicationEnds(CapturedOutput output) {
		List<String> properties = Stream
			.concat(TestGraph.properties().stream(), Stream.of("fundtrace.api.examples-ahead=true"))
			.toList();
		RunningApplication.start(properties).close();
		assertThat(output.getAll()).doesNotContain(" WARN ", " ERROR ");
	}

}
