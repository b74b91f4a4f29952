package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Money;
import org.jspecify.annotations.Nullable;

/**
 * The three measures of rows added up.
 *
 * @param fen the sum of each measure in fen (分); null where no row has it
 * @param open how many rows leave it open
 */
record TracedMoney(List<@Nullable Long> fen, List<Long> open) {

	static final List<String> MEASURES = List.of("initialBudget", "fullYearBudget", "executed");

	/** Rows that are there, and those that nothing is known of. */
	static TracedMoney of(List<? extends @Nullable Item> rows) {
		List<@Nullable Long> fen = new ArrayList<>();
		List<Long> open = new ArrayList<>();
		for (String measure : MEASURES) {
			List<Money> known = rows.stream()
				.filter(Objects::nonNull)
				.map((row) -> row.get(measure))
				.filter(Money.class::isInstance)
				.map(Money.class::cast)
				.toList();
			fen.add(known.isEmpty() ? null : known.stream().mapToLong(Money::fen).sum());
			open.add((long) rows.size() - known.size());
		}
		return new TracedMoney(fen, open);
	}

	static TracedMoney none() {
		return of(List.of());
	}

	static TracedMoney sum(List<TracedMoney> parts) {
		List<@Nullable Long> fen = new ArrayList<>();
		List<Long> open = new ArrayList<>();
		for (int i = 0; i < MEASURES.size(); i++) {
			int measure = i;
			List<Long> known = parts.stream().map((part) -> part.fen().get(measure)).filter(Objects::nonNull).toList();
			fen.add(known.isEmpty() ? null : known.stream().mapToLong(Long::longValue).sum());
			open.add(parts.stream().mapToLong((part) -> part.open().get(measure)).sum());
		}
		return new TracedMoney(fen, open);
	}

	boolean isUnknown() {
		return this.fen.stream().allMatch(Objects::isNull);
	}

	/** A measure as an amount; null where it is not known. */
	@Nullable Money amount(int measure) {
		Long known = this.fen.get(measure);
		return (known != null) ? Money.ofFen(known) : null;
	}

}
