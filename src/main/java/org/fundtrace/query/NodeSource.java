package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The clauses that bind the nodes of a field, and the conditions that these must meet.
 */
final class NodeSource {

	private final Traversal traversal;

	private final String text;

	private final String node;

	private final List<String> conditions = new ArrayList<>();

	private NodeSource(Traversal traversal, String text, String node) {
		this.traversal = traversal;
		this.text = text;
		this.node = node;
	}

	static NodeSource of(FieldMapping.Nodes nodes, Scope scope, String node, Compilation compilation,
			Map<String, ? extends @Nullable Object> arguments) {
		CypherTemplate clauses = nodes.traversal().clauses();
		String via = clauses.binds("via") ? compilation.variable() : null;
		String text = clauses.render(scope.variable(), node, via, compilation.parametersOf(arguments));
		return new NodeSource(nodes.traversal(), text, node);
	}

	void where(String condition) {
		this.conditions.add(condition);
	}

	/** The clauses, which bind each node once, in an order. */
	String ordered(String orderAndLimit) {
		String with = repeatsStill() ? " WITH DISTINCT " : " WITH ";
		return filtered() + with + this.node + " " + orderAndLimit;
	}

	/** The clauses, which bind each node once, in no order. */
	String unordered() {
		return filtered() + (repeatsStill() ? " WITH DISTINCT " + this.node : "");
	}

	private boolean repeatsStill() {
		return this.traversal.repeats() && this.conditions.isEmpty();
	}

	private String filtered() {
		if (this.conditions.isEmpty()) {
			return this.text;
		}
		String with = this.traversal.repeats() ? " WITH DISTINCT " + this.node
				: this.text.contains(" WHERE ") ? " WITH " + this.node : "";
		return this.text + with + " WHERE " + String.join(" AND ", this.conditions);
	}

}
