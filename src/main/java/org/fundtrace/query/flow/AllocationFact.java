package org.fundtrace.query.flow;

import org.fundtrace.budget.FundingDimension;

/**
 * What a source gave to a project, by the one allocation of the two that counts.
 *
 * @param project the project's id
 */
public record AllocationFact(FlowNode source, FundingDimension dimension, String project, Amounts money,
		Grounds grounds) {
}
