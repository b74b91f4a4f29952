package org.fundtrace.api;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fundtrace.RunningApplication;
import org.fundtrace.graph.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A word that more nodes have than are looked at. */
class SearchBoundIT {

	private static final String CREATE = """
			CYPHER 25 UNWIND range(%d, %d) AS number
			CREATE (:Division {id: 'division:' + number, name: '钢铁厂办公室', searchTerms: ['typedivision', 'year2023']})
			""";

	@Test
	void countsAndPagesTenThousandHitsAndSaysThatThereAreMore() {
		TestGraph.clear();
		try (RunningApplication application = RunningApplication.start(TestGraph.properties())) {
			for (int batch = 0; batch < 5; batch++) {
				application.run(CREATE.formatted(batch * 2000, batch * 2000 + 1999));
			}
			assertThat(counts(application, "")).isEqualTo("[10000,false]");
			application.run(CREATE.formatted(10_000, 10_020));
			assertThat(counts(application, "")).isEqualTo("[10000,true]");
			assertThat(counts(application, "types: [DIVISION], fiscalYear: 2023,")).isEqualTo("[10000,true]");
			assertThat(counts(application, "types: [PROJECT],")).isEqualTo("[0,false]");
			assertThat(walk(application)).hasSize(10_000);
			application.run("CYPHER 25 CREATE (:Project {id: 'project:1', name: '钢铁', searchTerms: ['typeproject']})");
			assertThat(counts(application, "types: [PROJECT],")).isEqualTo("[1,false]");
		}
		finally {
			TestGraph.clear();
		}
	}

	private static String counts(RunningApplication application, String arguments) {
		JsonNode search = application
			.answer("{ search(text: \"钢铁\", " + arguments + " first: 1) { totalCount totalIsLowerBound } }")
			.at("/data/search");
		return "[" + search.get("totalCount") + "," + search.get("totalIsLowerBound") + "]";
	}

	private static Set<String> walk(RunningApplication application) {
		String operation = "query ($after: String) { search(text: \"钢铁\", first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }";
		Map<String, @Nullable Object> variables = new HashMap<>();
		Set<String> ids = new HashSet<>();
		while (true) {
			JsonNode page = application.answer(operation, variables).at("/data/search");
			page.get("nodes").forEach((node) -> assertThat(ids.add(node.get("id").asString())).isTrue());
			if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
				return ids;
			}
			variables.put("after", page.at("/pageInfo/endCursor").asString());
		}
	}

}
