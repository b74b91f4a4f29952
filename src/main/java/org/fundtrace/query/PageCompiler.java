package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.CypherTemplate;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;

/**
 * Compiles one page of a list. The nodes of {@code edges} and {@code nodes} are fetched
 * once, in rows that hold what both select; order and limit stand below what is selected
 * on them. One row more than the page tells whether the list goes on.
 */
final class PageCompiler implements PageParts.RowParts {

	private final Compilation compilation;

	private final SelectionCompiler selections;

	private final FieldMapping.Nodes nodes;

	private final Scope outer;

	private final Map<String, Object> arguments;

	private final PageRequest request;

	private final Page page;

	private final Scope scope;

	private final NodeSource source;

	private final Columns columns = new Columns();

	PageCompiler(Compilation compilation, SelectionCompiler selections, FieldMapping.Nodes nodes, Scope outer,
			ExecutableNormalizedField field, PageRequest request) {
		this.compilation = compilation;
		this.selections = selections;
		this.nodes = nodes;
		this.outer = outer;
		this.arguments = field.getResolvedArguments();
		this.request = request;
		this.page = request.page();
		Scope entered = compilation.enter(outer, compilation.variable(), this.page.size(), field);
		this.source = NodeSource.of(nodes, outer, entered.variable(), compilation, field);
		this.scope = this.source.projected(entered);
	}

	PageParts parts() {
		return new PageParts(this.page, this.nodes.type() + "Edge", this);
	}

	@Override
	public FieldReader node(ExecutableNormalizedField selected) {
		TypeMapping type = this.compilation.mapping().type(this.nodes.type());
		return this.selections.compile(type, this.scope, selected.getChildren(), this.columns);
	}

	@Override
	public FieldReader cursor() {
		Ordering ordering = this.request.ordering();
		List<Integer> keys = new ArrayList<>();
		ordering.keys().forEach((key) -> keys.add(this.columns.add(this.scope.property(key.property()))));
		return (row) -> Cursor.encode(ordering, keys.stream().map(row::get).toList());
	}

	/** The allocations that link a node to the funding source; null where none do. */
	@Override
	public FieldReader ofEdge(ExecutableNormalizedField field) {
		CypherTemplate clauses = this.nodes.traversal().clauses();
		if (!clauses.binds("via")) {
			return (row) -> null;
		}
		String via = this.compilation.variable();
		String text = clauses.render(this.outer.variable(), this.scope.variable(), via,
				this.compilation.parametersOf(this.arguments));
		Columns inner = new Columns();
		ObjectReader reader = this.selections.compile(this.compilation.mapping().type("Allocation"),
				this.compilation.enter(this.scope, via, Page.DEFAULT_SIZE, field), field.getChildren(), inner);
		int column = this.columns.add("COLLECT { " + text + " WITH DISTINCT " + via + " ORDER BY " + via + ".id RETURN "
				+ inner.row() + " }");
		return (row) -> reader.readAll((List<?>) row.get(column));
	}

	@Override
	public String collect() {
		PageRows rows = new PageRows(this.source, this.request, this.compilation);
		return "COLLECT { " + rows.clauses(this.page.size() + 1L) + " RETURN " + this.columns.row() + " }";
	}

}
