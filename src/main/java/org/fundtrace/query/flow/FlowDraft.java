package org.fundtrace.query.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A flow while it is put together; its order is made at the end. */
final class FlowDraft {

	private static final Comparator<FlowLink> LINK_ORDER = Comparator
		.<FlowLink>comparingInt((link) -> link.to().kind().layer())
		.thenComparing(FlowLink::money, Amounts.MOST_EXECUTED)
		.thenComparing((link) -> link.from().id())
		.thenComparing((link) -> link.to().id());

	private static final Comparator<FlowResidual> RESIDUAL_ORDER = Comparator.comparingInt(FlowResidual::layer)
		.thenComparing((residual) -> residual.subject().id())
		.thenComparing(FlowResidual::measure);

	private final Set<FlowNode> nodes = new LinkedHashSet<>();

	private final List<FlowLink> links = new ArrayList<>();

	private final List<FlowResidual> residuals = new ArrayList<>();

	private long omitted;

	FlowDraft(FlowNode start) {
		this.nodes.add(start);
	}

	void link(FlowLink link) {
		this.nodes.add(link.from());
		this.nodes.add(link.to());
		this.links.add(link);
	}

	/** A node that no link needs to lead to. */
	void node(FlowNode node) {
		this.nodes.add(node);
	}

	void residuals(Stream<FlowResidual> some) {
		some.forEach(this.residuals::add);
	}

	void omit(long count) {
		this.omitted += count;
	}

	Flow finish() {
		Map<FlowNode, Amounts> inflow = new HashMap<>();
		this.links.forEach((link) -> inflow.merge(link.to(), link.money(), Amounts::plus));
		Comparator<FlowNode> nodeOrder = Comparator.<FlowNode>comparingInt((node) -> node.kind().layer())
			.thenComparing((node) -> inflow.getOrDefault(node, Amounts.NONE), Amounts.MOST_EXECUTED)
			.thenComparing(FlowNode::id);
		return new Flow(this.nodes.stream().sorted(nodeOrder).toList(), this.links.stream().sorted(LINK_ORDER).toList(),
				this.residuals.stream().sorted(RESIDUAL_ORDER).toList(), this.omitted);
	}

}
