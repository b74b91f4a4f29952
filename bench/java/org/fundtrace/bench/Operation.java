package org.fundtrace.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of a user, as it is asked here and of the rival.
 *
 * @param name name of its files
 * @param bodies requests for FundTrace, one for each set of variables
 * @param rivalBodies requests for the rival, in the same order; null where it has no way
 * to ask this
 */
record Operation(String name, List<String> bodies, @Nullable List<String> rivalBodies) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String DOCUMENT = ".graphql";

	/**
	 * Reads an operation: its document, that of the rival if there is one, and the sets
	 * of variables, which are the same for both.
	 */
	static Operation read(Path bench, String name) {
		Path own = bench.resolve("operations").resolve(name + DOCUMENT);
		Path rival = bench.resolve("rival/operations").resolve(name + DOCUMENT);
		Path variables = bench.resolve("operations").resolve(name + ".json");
		JsonNode sets = Files.exists(variables) ? JSON.readTree(text(variables)) : JSON.readTree("[{}]");
		return new Operation(name, bodies(own, sets), Files.exists(rival) ? bodies(rival, sets) : null);
	}

	/** Only those of its sets of variables for which the graph has something. */
	Operation within(Endpoint endpoint) {
		List<String> kept = new ArrayList<>();
		List<String> rivalKept = new ArrayList<>();
		for (int set = 0; set < this.bodies.size(); set++) {
			if (endpoint.answer(this.bodies.get(set)).valueStream().anyMatch(JsonNode::isNull)) {
				continue;
			}
			kept.add(this.bodies.get(set));
			if (this.rivalBodies != null) {
				rivalKept.add(this.rivalBodies.get(set));
			}
		}
		if (kept.isEmpty()) {
			throw new BenchmarkFailedException(
					"No set of variables of operation " + this.name + " finds anything: take more accounts.");
		}
		return new Operation(this.name, kept, (this.rivalBodies != null) ? rivalKept : null);
	}

	Optional<List<String>> forRival() {
		return Optional.ofNullable(this.rivalBodies);
	}

	private static List<String> bodies(Path document, JsonNode sets) {
		String query = text(document);
		return sets.valueStream()
			.map((set) -> JSON.writeValueAsString(Map.of("query", query, "variables", set)))
			.toList();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new BenchmarkFailedException("The file " + file + " cannot be read.", failure);
		}
	}

}
