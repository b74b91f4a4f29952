package org.fundtrace.audit;

import java.util.function.Function;

import org.fundtrace.budget.Count;
import org.fundtrace.budget.Figure;
import org.fundtrace.budget.Money;
import org.fundtrace.budget.Percentage;
import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/** The figures of a fact that an account may lack; they are missing with it. */
record Fact<T extends Sourced>(@Nullable T fact) {

	Operand amount(Function<T, @Nullable Money> figure) {
		return Operand.of(get(figure), this.fact);
	}

	Operand rate(Function<T, @Nullable Percentage> figure) {
		return Operand.of(get(figure), this.fact);
	}

	/** A weight or a score. */
	Operand points(Function<T, @Nullable Figure> figure) {
		return Operand.of(get(figure), this.fact);
	}

	Operand count(Function<T, @Nullable Count> figure, Unit unit) {
		return Operand.of(get(figure), unit, this.fact);
	}

	private <F> @Nullable F get(Function<T, @Nullable F> figure) {
		return (this.fact != null) ? figure.apply(this.fact) : null;
	}

}
