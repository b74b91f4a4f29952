package org.fundtrace.budget;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A percentage as printed beside the one that its parts give.
 *
 * @param printed the printed figure, 72.67; null where none is printed
 * @param computed the figure computed half up to the printed number of decimals, to two
 * where none is printed; null where a part is missing or the whole is zero
 */
public record Ratio(@Nullable BigDecimal printed, @Nullable BigDecimal computed) {

	private static final int DEFAULT_DECIMALS = 2;

	/** The ratio of two amounts of money. */
	public static Ratio of(@Nullable Percentage printed, @Nullable Money part, @Nullable Money whole) {
		return of(printed, (part != null) ? BigDecimal.valueOf(part.fen()) : null,
				(whole != null) ? BigDecimal.valueOf(whole.fen()) : null);
	}

	/** The ratio of two numbers. */
	public static Ratio of(@Nullable Percentage printed, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
		BigDecimal figure = (printed != null) ? printed.value() : null;
		int decimals = (figure != null) ? figure.scale() : DEFAULT_DECIMALS;
		BigDecimal computed = (part != null && whole != null) ? Percentage.compute(part, whole, decimals) : null;
		return new Ratio(figure, computed);
	}

	/**
	 * Whether the two differ by at most one in the last printed digit; null where either
	 * is missing.
	 */
	public @Nullable Boolean agrees() {
		if (this.printed == null || this.computed == null) {
			return null;
		}
		return this.printed.subtract(this.computed).abs().compareTo(this.printed.ulp()) <= 0;
	}

}
