package org.fundtrace.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.fundtrace.RunningApplication;
import org.fundtrace.api.PageWalk.AfterPage;
import org.fundtrace.api.PageWalk.Item;
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
		String orderBy = "orderBy: [" + ((orders != null) ? orders : "") + "]";
		PageWalk walk = PageWalk.root(list);
		for (int size : new int[] { 1, 7, 100 }) {
			List<Item> forwards = walk.walk(this.application, orderBy, size, false, AfterPage.NOTHING);
			assertThat(forwards).hasSize(total);
			assertThat(new HashSet<>(forwards)).hasSize(total);
			assertThat(walk.walk(this.application, orderBy, size, true, AfterPage.NOTHING)).isEqualTo(forwards);
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

}
