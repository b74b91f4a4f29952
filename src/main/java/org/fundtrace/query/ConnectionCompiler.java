package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;

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
		ObjectReader reader = new ObjectReader(this.compilation.typeName(field));
		AggregateCompiler whole = new AggregateCompiler(this.compilation, this.selections, nodes, scope, field);
		List<ExecutableNormalizedField> ofPage = new ArrayList<>();
		for (ExecutableNormalizedField part : CanonicalOrder.sorted(field.getChildren())) {
			switch (part.getFieldName()) {
				case "totalCount" -> reader.add(part.getResultKey(), whole.total(columns));
				case "aggregate" -> reader.add(part.getResultKey(), whole.aggregate(part, columns));
				case "groups" -> reader.add(part.getResultKey(), whole.groups(part, columns));
				case "groupCount" -> reader.add(part.getResultKey(), whole.groupCount(part, columns));
				case "nodes", "edges", "pageInfo" -> ofPage.add(part);
				default -> {
				}
			}
		}
		PageRequest request = PageRequest.of(nodes, field, this.compilation);
		if (!ofPage.isEmpty()) {
			PageCompiler page = new PageCompiler(this.compilation, this.selections, nodes, scope, field, request);
			page.parts().add(ofPage, reader, columns);
		}
		return reader;
	}

}
