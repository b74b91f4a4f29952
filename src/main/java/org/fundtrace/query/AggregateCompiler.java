package org.fundtrace.query;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.FieldProblem;
import org.fundtrace.query.mapping.AggregateMapping;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.ValueType;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/** Compiles what is said of a whole filtered list, whatever its page. */
final class AggregateCompiler {

	private final Compilation compilation;

	private final SelectionCompiler selections;

	private final FieldMapping.Nodes nodes;

	private final Scope outer;

	private final ExecutableNormalizedField field;

	AggregateCompiler(Compilation compilation, SelectionCompiler selections, FieldMapping.Nodes nodes, Scope outer,
			ExecutableNormalizedField field) {
		this.compilation = compilation;
		this.selections = selections;
		this.nodes = nodes;
		this.outer = outer;
		this.field = field;
	}

	/** A count that the store keeps where there is one, else a count of the nodes. */
	FieldReader total(Columns columns) {
		String node = this.compilation.variable();
		NodeSource source = source(node);
		String kept = source.keptCount();
		return count((kept != null) ? kept : "COUNT { " + source.whole() + " RETURN " + node + " }", columns);
	}

	/** All nodes together. */
	FieldReader aggregate(ExecutableNormalizedField part, Columns columns) {
		String mixed = mixed(List.of());
		if (mixed != null) {
			return (row) -> new FieldProblem(mixed);
		}
		Scope scope = this.compilation.enter(this.outer, this.compilation.variable(), 1, this.field);
		Columns inner = new Columns();
		inner.add("count(" + scope.variable() + ")");
		ObjectReader reader = new AggregateFields(scope.variable(), inner).compile(mapping(), part.getChildren());
		int column = columns.add("COLLECT { " + source(scope.variable()).whole() + " RETURN " + inner.row() + " }");
		return (row) -> reader.read((List<?>) ((List<?>) row.get(column)).getFirst());
	}

	/** The nodes in groups. */
	FieldReader groups(ExecutableNormalizedField part, Columns columns) {
		List<String> by = GroupKeys.read(part, this.compilation);
		String mixed = mixed(by);
		if (mixed != null) {
			return (row) -> new FieldProblem(mixed);
		}
		GroupsCompiler groups = new GroupsCompiler(this.compilation, this.selections, this.nodes.list(), by, part);
		return groups.compile(this::source, this.outer, mapping(), columns);
	}

	/** How many groups there are. */
	FieldReader groupCount(ExecutableNormalizedField part, Columns columns) {
		GroupKeys keys = new GroupKeys(this.compilation, this.nodes.list(), GroupKeys.read(part, this.compilation));
		Scope scope = this.compilation.enter(this.outer, this.compilation.variable(), 1, part);
		return count("COUNT { " + source(scope.variable()).whole() + keys.bind(scope.variable()) + " RETURN DISTINCT "
				+ keys.variables() + " }", columns);
	}

	private @Nullable String mixed(List<String> by) {
		Object where = this.field.getResolvedArguments().get("where");
		return "Allocation".equals(this.nodes.type()) ? MixedAllocations.problem(this.nodes.list().apart(),
				(where != null) ? (Map<?, ?>) where : Map.of(), by) : null;
	}

	private AggregateMapping mapping() {
		String aggregate = this.nodes.list().aggregate();
		return (aggregate != null) ? this.compilation.mapping().aggregate(aggregate) : AggregateMapping.NONE;
	}

	private NodeSource source(String node) {
		return NodeSource.of(this.nodes, this.outer, node, this.compilation, this.field);
	}

	private static FieldReader count(String expression, Columns columns) {
		int column = columns.add(expression);
		return (row) -> ValueType.INT.read(row.get(column));
	}

}
