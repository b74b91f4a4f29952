package org.fundtrace.audit;

import java.math.BigDecimal;
import java.util.List;

import org.fundtrace.budget.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rule at one figure. The four figures are exact, in the unit.
 *
 * @param subject the account, the project or the line that it is about
 * @param checked the fact that prints the checked figure; a rule has one finding of it at
 * most; the account itself where the figure is missing
 * @param inputs every fact that the rule used, the checked one first
 * @param unit {@code 万元}, {@code %}, {@code 人}, {@code 分}, as the document prints it
 * @param expected what the rule expects, or the bound that it sets; null where it cannot
 * be computed
 * @param printed the printed figure; null where there is none
 * @param difference printed less expected; null without either
 * @param tolerance how far rounding alone can set the two apart; null where nothing is
 * compared
 */
public record Finding(Rule rule, Sourced subject, Sourced checked, List<Sourced> inputs, FindingStatus status,
		String unit, @Nullable BigDecimal expected, @Nullable BigDecimal printed, @Nullable BigDecimal difference,
		@Nullable BigDecimal tolerance) {

	public Finding {
		inputs = List.copyOf(inputs);
	}

	/** The lines of all that the rule used, those of the checked figure first. */
	public List<String> lines() {
		return this.inputs.stream().map((input) -> input.lines().toString()).distinct().toList();
	}

	static Finding of(Rule rule, Verdict verdict) {
		return new Finding(rule, verdict.subject(), verdict.checked(), verdict.inputs(), verdict.status(),
				verdict.unit().printed(), verdict.expected(), verdict.printed(), verdict.difference(),
				verdict.tolerance());
	}

}
