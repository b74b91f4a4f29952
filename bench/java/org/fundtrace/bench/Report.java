package org.fundtrace.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.kernel.internal.Version;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run found, as Markdown. It names the machine by its parts only.
 *
 * @param bench the directory of the benchmark
 * @param facts sizes and settings of the run, each a line
 */
record Report(Path bench, List<String> facts, List<Section> sections) {

	/** Writes the report; its file. */
	Path write(String name) {
		Path file = this.bench.resolve("results").resolve(name + ".md");
		try {
			Files.createDirectories(file.getParent());
			return Files.writeString(file, markdown());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private String markdown() {
		return "# Benchmark of %s\n\n%s\n\n%s".formatted(LocalDate.now(ZoneOffset.UTC), head(),
				this.sections.stream().map(Section::markdown).collect(Collectors.joining("\n")));
	}

	private String head() {
		return List
			.of("commit " + git("rev-parse", "--short", "HEAD")
					+ (git("status", "--porcelain").isEmpty() ? "" : ", changed"),
					"%d cores, %s, memory %s".formatted(Runtime.getRuntime().availableProcessors(), Machine.processor(),
							Machine.memory()),
					"JDK %s, Neo4j %s, Node %s, @neo4j/graphql %s on GraphQL Yoga %s, wrk %s".formatted(
							System.getProperty("java.version"), Version.getNeo4jVersion(), node(),
							rival("@neo4j/graphql"), rival("graphql-yoga"), wrk()),
					String.join("; ", this.facts))
			.stream()
			.map((line) -> "- " + line)
			.collect(Collectors.joining("\n"));
	}

	private String git(String... arguments) {
		return String.join("",
				Program.run(this.bench, Stream.concat(Stream.of("git"), Arrays.stream(arguments)).toList()));
	}

	private String node() {
		return Program.run(this.bench, List.of("node", "--version")).getFirst();
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
