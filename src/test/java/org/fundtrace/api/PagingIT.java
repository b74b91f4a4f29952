package org.fundtrace.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.fundtrace.RunningApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks lists page by page, in both directions. */
class PagingIT {

	private final RunningApplication application = SeedApplication.get();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "indicators | | 99", "indicators | {field: SCORE, direction: DESC} | 99",
			"indicators | {field: WEIGHT}, {field: NAME, direction: DESC} | 99",
			"budgetLines | {field: AMOUNT, direction: DESC} | 60", "allocations | {field: FULL_YEAR_BUDGET} | 24",
			"allocations | {field: FULL_YEAR_BUDGET, direction: DESC}, {field: EXECUTION_RATE} | 24",
			"allocations | {field: EXECUTION_RATE, direction: DESC}, {field: EXECUTED} | 24",
			"units | {field: ORDINAL, direction: DESC} | 6" })
	void backwardsIsForwardsReversedWithoutRepeatsOrGaps(String list, @Nullable String orders, int total) {
		String orderBy = (orders != null) ? "orderBy: [" + orders + "]," : "";
		for (int size : new int[] { 1, 7, 100 }) {
			List<String> forwards = walk(list, orderBy, size, "first", "after", "hasNextPage", "endCursor", false);
			assertThat(forwards).hasSize(total);
			assertThat(new HashSet<>(forwards)).hasSize(total);
			assertThat(walk(list, orderBy, size, "last", "before", "hasPreviousPage", "startCursor", true))
				.isEqualTo(forwards);
		}
	}

	@Test
	void missingValuesComeLastInBothDirections() {
		for (String direction : List.of("ASC", "DESC")) {
			JsonNode nodes = this.application.answer(
					"{ %s: allocations(first: 100, orderBy: [{field: FULL_YEAR_BUDGET, direction: %1$s}]) { nodes { fullYearBudget { amount } } } }"
						.formatted(direction))
				.at("/data/" + direction + "/nodes");
			List<Boolean> missing = new ArrayList<>();
			nodes.forEach((node) -> missing.add(node.get("fullYearBudget").isNull()));
			assertThat(missing).hasSize(24).containsSequence(false, true, true).doesNotContainSequence(true, false);
		}
	}

	private List<String> walk(String list, String orderBy, int size, String count, String from, String more,
			String cursor, boolean backwards) {
		String operation = "query ($cursor: String) { page: %s(%s %s: %d, %s: $cursor) { nodes { id } pageInfo { %s %s } } }"
			.formatted(list, orderBy, count, size, from, more, cursor);
		List<String> ids = new ArrayList<>();
		Map<String, @Nullable Object> variables = new HashMap<>();
		while (true) {
			JsonNode page = this.application.answer(operation, variables).at("/data/page");
			List<String> items = new ArrayList<>();
			page.get("nodes").forEach((node) -> items.add(node.get("id").asString()));
			ids.addAll(backwards ? 0 : ids.size(), items);
			if (!page.at("/pageInfo/" + more).asBoolean()) {
				return ids;
			}
			variables.put("cursor", page.at("/pageInfo/" + cursor).asString());
		}
	}

}
