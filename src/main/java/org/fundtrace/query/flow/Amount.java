package org.fundtrace.query.flow;

import org.jspecify.annotations.Nullable;

/**
 * One measure of rows added up. A row that leaves it open counts as nothing and is
 * counted.
 *
 * @param fen the sum in fen (分); null where no row has it
 * @param open how many rows leave it open
 */
public record Amount(@Nullable Long fen, long open) {

	static final Amount NONE = new Amount(null, 0);

	/** The measure of one row. */
	public static Amount ofRow(@Nullable Long fen) {
		return new Amount(fen, (fen == null) ? 1 : 0);
	}

	Amount plus(Amount other) {
		return new Amount(sum(this.fen, other.fen), this.open + other.open);
	}

	private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return Math.addExact(one, other);
	}

}
