package org.fundtrace.query;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.FieldMapping.ArgumentMapping;
import org.fundtrace.query.mapping.FieldMapping.Cardinality;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.jspecify.annotations.Nullable;

/** Compiles a field that gives nodes: one, a plain list or a connection. */
final class NodesCompiler {

	private final Compilation compilation;

	private final SelectionCompiler selections;

	NodesCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field, Columns columns) {
		if (nodes.cardinality() == Cardinality.CONNECTION) {
			return new ConnectionCompiler(this.compilation, this.selections).compile(nodes, scope, field, columns);
		}
		if (!nodes.lookup().isEmpty()) {
			return new LookupCompiler(this.compilation, this.selections).compile(nodes, scope, field, columns);
		}
		return (nodes.cardinality() == Cardinality.ONE) ? one(nodes, scope, field, columns)
				: list(nodes, scope, field, columns);
	}

	private FieldReader one(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field, Columns columns) {
		NodeRows rows = rows(nodes, scope, field);
		int column = columns.add(rows.collect());
		return (row) -> {
			List<?> found = (List<?>) row.get(column);
			return found.isEmpty() ? null : rows.read(found.getFirst());
		};
	}

	private FieldReader list(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field, Columns columns) {
		NodeRows rows = rows(nodes, scope, field);
		int column = columns.add(rows.collect());
		return (row) -> ((List<?>) row.get(column)).stream().map(rows::read).toList();
	}

	/** The rows of a plain list, of whatever length, or of one object. */
	private NodeRows rows(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field) {
		boolean one = nodes.cardinality() == Cardinality.ONE;
		String node = this.compilation.variable();
		Map<String, Object> arguments = field.getResolvedArguments();
		NodeSource source = NodeSource.of(nodes, scope, node, this.compilation, field);
		for (ArgumentMapping argument : nodes.arguments()) {
			Object value = argument.valueIn(arguments);
			if (value != null) {
				source.where(node + "." + argument.property() + " = " + this.compilation.parameter(value));
			}
		}
		Columns inner = new Columns();
		FieldReader reader = target(nodes.target(),
				this.compilation.enter(scope, node, one ? 1 : Page.DEFAULT_SIZE, field), field, inner);
		boolean firstOnly = one && (nodes.order() != null || !nodes.arguments().isEmpty());
		String order = (firstOnly && nodes.order() == null) ? "id" : nodes.order();
		String rows = (order != null) ? source.ordered(List.of(), order(order, node), "id") : source.whole();
		return new NodeRows(rows + (firstOnly ? " LIMIT 1" : "") + " RETURN " + inner.row(), reader);
	}

	private FieldReader target(FieldMapping.Target target, Scope scope, ExecutableNormalizedField field,
			Columns columns) {
		List<TypeMapping> types = target.types().stream().map(this.compilation.mapping()::type).toList();
		if (types.size() > 1) {
			return MixedReader.of(types, scope, field.getChildren(), this.selections, columns);
		}
		Scope held = target.prefix().isEmpty() ? scope : scope.embedded(target.prefix());
		return this.selections.compile(types.getFirst(), held, field.getChildren(), columns);
	}

	private static String order(String property, String node) {
		String key = property.contains(".") ? property : node + "." + property;
		return key + ", " + node + ".id";
	}

	/** The rows of a subquery and what reads an object out of one. */
	private record NodeRows(String query, FieldReader reader) {

		String collect() {
			return "COLLECT { " + this.query + " }";
		}

		@Nullable Object read(Object row) {
			return this.reader.read((List<?>) row);
		}

	}

}
