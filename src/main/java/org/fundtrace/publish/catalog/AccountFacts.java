package org.fundtrace.publish.catalog;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a catalog says of one final account.
 *
 * @param region whose government the department belongs to
 */
record AccountFacts(String id, String title, int fiscalYear, Optional<Region> region) {

	static AccountFacts of(Map<String, ? extends @Nullable Object> node) {
		Object region = (node.get("department") instanceof Map<?, ?> department) ? department.get("region") : null;
		return new AccountFacts(String.valueOf(node.get("id")), String.valueOf(node.get("title")),
				Integer.parseInt(String.valueOf(node.get("fiscalYear"))),
				(region instanceof Map<?, ?> known) ? Optional.of(Region.of(known)) : Optional.empty());
	}

	/** The years of accounts. */
	static IntSummaryStatistics years(List<AccountFacts> accounts) {
		return accounts.stream().mapToInt(AccountFacts::fiscalYear).summaryStatistics();
	}

	/** The regions of accounts, none twice. */
	static Stream<Region> regions(List<AccountFacts> accounts) {
		return accounts.stream().map(AccountFacts::region).flatMap(Optional::stream).distinct();
	}

	/**
	 * An administrative division.
	 *
	 * @param code its code; null where no document prints it
	 */
	record Region(String name, @Nullable String code) {

		static Region of(Map<?, ?> region) {
			return new Region(String.valueOf(region.get("name")), (String) region.get("code"));
		}

	}

}
