package org.fundtrace.query.flow;

/** Makes a flow from the rows of a trace. */
public final class FlowBuilder {

	private FlowBuilder() {
	}

	/**
	 * The flow from a node.
	 * @throws ArithmeticException when a sum exceeds 64 bits of fen
	 */
	public static Flow build(FlowFacts facts) {
		FlowDraft draft = new FlowDraft(facts.start());
		switch (facts.start().kind()) {
			case FUNDING_SOURCE -> new SourceFlow(facts, draft).add();
			case DEPARTMENT -> new DepartmentFlow(facts, draft).add();
			case UNIT, PROJECT -> new ProjectFlow(facts, draft).add();
			case OUTCOME_CATEGORY -> throw new IllegalArgumentException(
					"No money starts from a category of outcomes: " + facts.start().id());
		}
		return draft.finish();
	}

}
