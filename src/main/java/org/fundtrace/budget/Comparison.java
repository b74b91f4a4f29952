package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/** How a printed target compares: what stands before its number. */
public enum Comparison {

	/** {@code =}. */
	EQ,

	/** {@code >=}. */
	GTE,

	/** {@code <=}. */
	LTE,

	/** {@code >}. */
	GT,

	/** {@code <}. */
	LT;

	/** The operator as documents print it most. */
	String printed() {
		return switch (this) {
			case EQ -> "=";
			case GTE -> ">=";
			case LTE -> "<=";
			case GT -> ">";
			case LT -> "<";
		};
	}

	/** The operator that a document prints so, full-width or not; null for none. */
	static @Nullable Comparison find(String printed) {
		return switch (printed.replaceAll("\\s", "").replace('＝', '=').replace('＞', '>').replace('＜', '<')) {
			case "=" -> EQ;
			case ">=", "≥" -> GTE;
			case "<=", "≤" -> LTE;
			case ">" -> GT;
			case "<" -> LT;
			default -> null;
		};
	}

	/**
	 * Whether every value of the actual range holds against the target; null where some
	 * do and some do not.
	 */
	<T extends Comparable<? super T>> @Nullable Boolean holds(Range<T> actual, Range<T> target) {
		return switch (this) {
			case EQ -> actual.within(target);
			case GTE -> negate(actual.endsBefore(target.from()));
			case LTE -> actual.endsBy(target.to());
			case GT -> negate(actual.endsBy(target.to()));
			case LT -> actual.endsBefore(target.from());
		};
	}

	private static @Nullable Boolean negate(@Nullable Boolean answer) {
		return (answer != null) ? !answer : null;
	}

}
