package org.fundtrace.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Closed-loop load by wrk: each connection asks, waits for the answer and asks again.
 *
 * @param bench the directory of the benchmark
 */
record Wrk(Path bench) {

	/** A slow rival shall be measured, not timed out. */
	private static final String PATIENCE = "60s";

	/** Asks for a time, with as many connections as the other series have clients. */
	Sample run(Endpoint endpoint, List<String> bodies, Duration time) {
		try (Program wrk = start(endpoint, bodies, ClosedLoop.CLIENTS, time, 0)) {
			return sample(wrk.end(), bodies);
		}
	}

	/** Asks each once and nothing more. */
	Once once(Endpoint endpoint, List<String> bodies, int connections) {
		try (Program wrk = start(endpoint, bodies, connections, Duration.ofHours(1), bodies.size())) {
			wrk.await("finished"::equals);
			List<String> printed = wrk.interrupt();
			return new Once(sample(printed, bodies), found(printed).path("refused").asLong());
		}
	}

	/** Begins to ask; {@link Program#interrupt()} ends it. */
	Program begin(Endpoint endpoint, List<String> bodies, int connections) {
		return start(endpoint, bodies, connections, Duration.ofHours(1), 0);
	}

	private Program start(Endpoint endpoint, List<String> bodies, int connections, Duration time, int count) {
		return Program.start(this.bench, Map.of(),
				List.of("wrk", "-t1", "-c" + connections, "-d" + time.toSeconds() + "s", "--timeout", PATIENCE, "-s",
						"load/closed.lua", endpoint.uri().toString(), "--",
						Disk.temporary(String.join("\n", bodies)).toString(), Integer.toString(count)));
	}

	/**
	 * What wrk printed.
	 * @throws BenchmarkFailedException when an answer was not one
	 */
	static Sample sample(List<String> printed, List<String> bodies) {
		JsonNode found = found(printed);
		if (found.path("bad").asLong() > 0 || found.path("answers").asLong() == 0) {
			throw new BenchmarkFailedException(
					"Answers under load were not all answers (" + found + ") to requests such as " + bodies.getFirst());
		}
		return new Sample(found.path("answers").asLong(), found.path("micros").asLong(), found.path("p50").asLong(),
				found.path("p99").asLong());
	}

	private static JsonNode found(List<String> printed) {
		return printed.stream()
			.filter((line) -> line.startsWith("{\"answers\""))
			.findFirst()
			.map(JsonMapper.shared()::readTree)
			.orElseThrow(() -> new BenchmarkFailedException("wrk measured nothing: " + String.join(" ", printed)));
	}

	/**
	 * What came of requests that were asked once.
	 *
	 * @param refused how many of the answers were errors
	 */
	record Once(Sample sample, long refused) {
	}

}
