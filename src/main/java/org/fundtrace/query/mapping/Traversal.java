package org.fundtrace.query.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The clauses that lead from a node to the nodes of a field.
 *
 * @param clauses binds {@code node} from {@code this}
 * @param count a pattern with an anonymous end, for which the store keeps a count; null
 * where there is none
 * @param isOfLabel whether they bind all nodes of a label, so that an index may give
 * their order; the store uses it where a condition names the property
 * @param repeats whether the clauses may bind the same node more than once
 */
public record Traversal(CypherTemplate clauses, @Nullable CypherTemplate count, boolean repeats, boolean isOfLabel) {

	/** Nodes by clauses that the SDL gives. */
	static Traversal ofClauses(String statement) {
		CypherTemplate clauses = new CypherTemplate(statement);
		return new Traversal(clauses, null, clauses.binds("via"), false);
	}

	/** All nodes of a label. */
	static Traversal ofLabel(String label) {
		return new Traversal(new CypherTemplate("MATCH (node:" + label + ")"), new CypherTemplate("(:" + label + ")"),
				false, true);
	}

	/**
	 * Nodes at the other end of a relationship.
	 * @param label the label at the other end; null where the relationship leaves no
	 * other
	 */
	static Traversal ofRelationship(String type, boolean outgoing, @Nullable String label) {
		String arrow = outgoing ? "-[:" + type + "]->" : "<-[:" + type + "]-";
		String end = (label != null) ? ":" + label : "";
		return new Traversal(new CypherTemplate("MATCH (this)" + arrow + "(node" + end + ")"),
				new CypherTemplate("(this)" + arrow + "(" + end + ")"), false, false);
	}

}
