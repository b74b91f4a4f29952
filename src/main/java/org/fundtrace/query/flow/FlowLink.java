package org.fundtrace.query.flow;

import org.jspecify.annotations.Nullable;

/**
 * A link of a flow, towards a later layer.
 *
 * @param money what it carries; {@link Amounts#NONE} for a link that only says that there
 * is one
 * @param outcomes for a link to a category of outcomes: how many; null for all others
 */
public record FlowLink(FlowNode from, FlowNode to, Amounts money, Grounds grounds, @Nullable Outcomes outcomes) {

	static FlowLink ofMoney(FlowNode from, FlowNode to, Amounts money, Grounds grounds) {
		return new FlowLink(from, to, money, grounds, null);
	}

}
