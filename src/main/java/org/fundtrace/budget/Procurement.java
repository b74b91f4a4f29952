package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * Government procurement (政府采购) of the year.
 *
 * @param smallAndMedium contracts with small and medium enterprises (中小企业)
 * @param smallAndMicro contracts with small and micro enterprises (小微企业)
 */
public record Procurement(@Nullable Money total, @Nullable Money goods, @Nullable Money works, @Nullable Money services,
		@Nullable Money smallAndMedium, @Nullable Percentage smallAndMediumShare, @Nullable Money smallAndMicro,
		@Nullable Percentage smallAndMicroShare, SourceSpans lines) implements Sourced {

	/** The small and medium enterprises' share in the total. */
	public Ratio smallAndMediumRatio() {
		return Ratio.of(this.smallAndMediumShare, this.smallAndMedium, this.total);
	}

	/** The small and micro enterprises' share in the total. */
	public Ratio smallAndMicroRatio() {
		return Ratio.of(this.smallAndMicroShare, this.smallAndMicro, this.total);
	}

}
