package org.fundtrace.query.flow;

/** What stands in a layer of a flow, from the money to what came of it. */
public enum FlowKind {

	FUNDING_SOURCE(0), DEPARTMENT(1), PROJECT(2), UNIT(3), OUTCOME_CATEGORY(4);

	private final int layer;

	FlowKind(int layer) {
		this.layer = layer;
	}

	/** The layer, counted from 0. */
	public int layer() {
		return this.layer;
	}

}
