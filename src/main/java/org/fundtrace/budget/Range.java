package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * What a printed value may be: a month is any of its days, a number is itself.
 *
 * @param from the least value
 * @param to the greatest value
 */
record Range<T extends Comparable<? super T>>(T from, T to) {

	static <T extends Comparable<? super T>> Range<T> of(T value) {
		return new Range<>(value, value);
	}

	/** Whether all values lie in the other range; null where only some do. */
	@Nullable Boolean within(Range<T> other) {
		if (this.from.compareTo(other.from) >= 0 && this.to.compareTo(other.to) <= 0) {
			return true;
		}
		boolean apart = this.to.compareTo(other.from) < 0 || this.from.compareTo(other.to) > 0;
		return apart ? false : null;
	}

	/** Whether all values are at most the limit; null where only some are. */
	@Nullable Boolean endsBy(T limit) {
		if (this.to.compareTo(limit) <= 0) {
			return true;
		}
		return (this.from.compareTo(limit) > 0) ? false : null;
	}

	/** Whether all values are below the limit; null where only some are. */
	@Nullable Boolean endsBefore(T limit) {
		if (this.to.compareTo(limit) < 0) {
			return true;
		}
		return (this.from.compareTo(limit) >= 0) ? false : null;
	}

}
