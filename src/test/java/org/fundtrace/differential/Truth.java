package org.fundtrace.differential;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Kleene's three values, the least first. */
enum Truth {

	FALSE, UNKNOWN, TRUE;

	static Truth of(boolean answer) {
		return answer ? TRUE : FALSE;
	}

	/** The answer of a comparison, unknown where the value is missing. */
	static Truth ofNullable(@Nullable Boolean answer) {
		return (answer != null) ? of(answer) : UNKNOWN;
	}

	/** Whether all hold; so do none. */
	static Truth all(Stream<Truth> parts) {
		return parts.min(Truth::compareTo).orElse(TRUE);
	}

	/** Whether one holds; of none, none does. */
	static Truth any(Stream<Truth> parts) {
		return parts.max(Truth::compareTo).orElse(FALSE);
	}

	Truth not() {
		return switch (this) {
			case FALSE -> TRUE;
			case UNKNOWN -> UNKNOWN;
			case TRUE -> FALSE;
		};
	}

}
