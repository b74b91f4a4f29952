package org.fundtrace.query.flow;

import org.jspecify.annotations.Nullable;

/**
 * A project of the flow.
 *
 * @param holder the id of the node whose limit it counts in: its department, or the unit
 * that the trace starts from
 * @param money what flows into it: of the one source that is traced, or all of it
 * @param unit its implementing unit; null where its table names none
 */
public record ProjectFact(FlowNode project, String holder, Amounts money, Grounds grounds, @Nullable FlowNode unit) {
}
