package org.fundtrace.query;

import graphql.normalized.ExecutableNormalizedField;

/**
 * Compiles a list in the Relay form: its total, and the page that {@link PageCompiler}
 * puts together. Nodes are fetched, and a total is counted, only where it is selected.
 */
final class ConnectionCompiler {

	private final Compilation compilation;

	private final SelectionCompiler selections;

	ConnectionCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field, Columns columns) {
		ConnectionReader reader = new ConnectionReader();
		PageCompiler page = new PageCompiler(this.compilation, this.selections, nodes, scope, field);
		for (ExecutableNormalizedField part : CanonicalOrder.sorted(field.getChildren())) {
			switch (part.getFieldName()) {
				case "totalCount" -> reader.addTotal(part.getResultKey(), total(nodes, scope, field, columns));
				case "nodes" -> reader.addOfPage(part.getResultKey(), page.nodes(part));
				case "edges" -> reader.addOfPage(part.getResultKey(), page.edges(part));
				case "pageInfo" -> reader.addOfPage(part.getResultKey(), page.pageInfo(part));
				default -> {
				}
			}
		}
		if (reader.readsRows()) {
			reader.readRowsFrom(columns.add(page.collect()));
		}
		return reader;
	}

	private FieldReader total(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field, Columns columns) {
		int column = columns.add(count(nodes, scope, field));
		return (row) -> Math.toIntExact((Long) row.get(column));
	}

	/** A count that the store keeps where there is one, else a count of the nodes. */
	private String count(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field) {
		CypherTemplate kept = nodes.traversal().count();
		if (kept != null) {
			return "COUNT { " + kept.render(scope.variable(), null, null, (argument) -> "null") + " }";
		}
		String node = this.compilation.variable();
		NodeSource source = NodeSource.of(nodes, scope, node, this.compilation, field.getResolvedArguments());
		return "COUNT { " + source.unordered() + " RETURN " + node + " }";
	}

}
