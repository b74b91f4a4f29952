package org.fundtrace.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.kernel.internal.Version;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is measured, on what and by what. It names the machine by its parts only.
 *
 * @param bench the directory of the benchmark
 */
record Setting(Path bench) {

	/** Lines for the head of a report. */
	List<String> lines() {
		return List.of(
				"commit " + git("rev-parse", "--short", "HEAD")
						+ (git("status", "--porcelain", "--", ":/", ":(exclude)results").isEmpty() ? "" : ", changed"),
				"%d cores, %s, memory %s".formatted(Runtime.getRuntime().availableProcessors(), Machine.processor(),
						Machine.memory()),
				"JDK %s, Neo4j %s, Node %s, @neo4j/graphql %s on GraphQL Yoga %s, wrk %s, %s".formatted(
						System.getProperty("java.version"), Version.getNeo4jVersion(), version("node"),
						rival("@neo4j/graphql"), rival("graphql-yoga"), wrk(), version("h2load")));
	}

	private String git(String... arguments) {
		return String.join("",
				Program.run(this.bench, Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toList()));
	}

	private String version(String program) {
		return Program.run(this.bench, List.of(program, "--version")).getFirst();
	}

	/** wrk says its version together with a failure. */
	private String wrk() {
		try (Program wrk = Program.start(this.bench, Map.of(), List.of("wrk", "-v"))) {
			return wrk.await((line) -> line.startsWith("wrk")).split(" ", -1)[1];
		}
	}

	private String rival(String name) {
		Path lock = this.bench.resolve("rival/package-lock.json");
		return JsonMapper.shared()
			.readTree(lock)
			.path("packages")
			.path("node_modules/" + name)
			.path("version")
			.asString();
	}

}
