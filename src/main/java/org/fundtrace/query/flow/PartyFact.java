package org.fundtrace.query.flow;

import org.fundtrace.budget.FundingDimension;
import org.jspecify.annotations.Nullable;

/**
 * What one source gave to one department as a whole, over all accounts that are looked
 * at.
 *
 * @param party the one of the two that the trace does not start from
 * @param dimension the dimension of the source; null where the trace starts from the
 * source
 */
public record PartyFact(FlowNode party, @Nullable FundingDimension dimension, Amounts money, Grounds grounds) {
}
