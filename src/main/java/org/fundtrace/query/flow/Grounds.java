package org.fundtrace.query.flow;

import org.fundtrace.budget.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What a link rests on.
 *
 * @param evidence the rule that inferred it, or what a reader has to know of it, in words
 */
public record Grounds(Basis basis, @Nullable String evidence) {

	/** The document states it. */
	public static final Grounds STATED = new Grounds(Basis.STATED, null);

	boolean isStated() {
		return this.basis == Basis.STATED;
	}

}
