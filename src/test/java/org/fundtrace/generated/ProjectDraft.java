package org.fundtrace.generated;

import java.util.List;
import java.util.Objects;

import org.fundtrace.budget.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * A project that is still to be printed.
 *
 * @param total as printed: the sum of the shares but for a rare difference in rounding,
 * and now and then without one of its measures
 * @param rate as printed, now and then missing or wrong
 * @param supervised whether the table names the supervising department
 * @param unit the name of the implementing unit; null where the table leaves it blank
 * @param evaluated whether there is a self-evaluation
 */
record ProjectDraft(String name, MoneyPrint print, List<ShareDraft> shares, Measures total, @Nullable Percentage rate,
		boolean supervised, @Nullable String unit, boolean evaluated) {

	ProjectDraft {
		shares = List.copyOf(shares);
	}

	/** What one source gives. */
	record ShareDraft(Source source, Measures measures) {
	}

	/** What was spent from all sources. */
	long spent() {
		return Objects.requireNonNull(sum().executed());
	}

	/** The sum of the shares. */
	Measures sum() {
		return Measures.sum(this.shares.stream().map(ShareDraft::measures).toList());
	}

}
