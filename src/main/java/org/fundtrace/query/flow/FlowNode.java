package org.fundtrace.query.flow;

import org.fundtrace.budget.IndicatorCategory;

/**
 * A node of a flow.
 *
 * @param id the id of the node of the graph, or one of its own for a category of outcomes
 * @param label the name as printed
 */
public record FlowNode(String id, String label, FlowKind kind) {

	/** A category of outcomes, which is no node of the graph: {@code outcome:OUTPUT}. */
	static FlowNode of(IndicatorCategory category) {
		return new FlowNode("outcome:" + category.name(), category.printed(), FlowKind.OUTCOME_CATEGORY);
	}

}
