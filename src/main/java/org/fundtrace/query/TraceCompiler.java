package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.FieldProblem;
import org.fundtrace.query.flow.FlowKind;
import org.fundtrace.query.mapping.CypherTemplate;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a trace of money. The type of the node that it starts from is known from the
 * id, so that each has its own statement. The statement brings facts and nodes, of which
 * {@link TraceReader} makes the flow.
 */
final class TraceCompiler {

	private static final int DEFAULT_LIMIT = 100;

	private static final int MAX_LIMIT = 1000;

	/**
	 * Fields of a trace whose objects hold nodes of the graph, with the field that does.
	 */
	private static final Map<String, String> HOLDERS = Map.of("nodes", "node", "residuals", "subject");

	/** How many subqueries the facts take, about. */
	private static final int SUBQUERIES = 8;

	private static final Set<String> WITH_OUTCOMES = Set.of("nodes", "links");

	private final Compilation compilation;

	private final SelectionCompiler selections;

	TraceCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(ExecutableNormalizedField field, Columns columns) {
		String from = String.valueOf(field.getResolvedArguments().get("from"));
		Optional<TypeMapping> type = this.compilation.mapping().findTypeOfId(from);
		if (type.isEmpty()) {
			return (row) -> null;
		}
		Optional<FlowKind> kind = TraceNodes.findKind(type.get().name());
		if (kind.isEmpty()) {
			return (row) -> new FieldProblem(
					"trace starts from a FundingSource, Department, Project or Unit; the id \"%s\" is of the type %s"
						.formatted(from, type.get().name()));
		}
		int limit = this.compilation.number("limit", field, DEFAULT_LIMIT, MAX_LIMIT);
		return compile(kind.get(), from, limit, field, columns);
	}

	private FieldReader compile(FlowKind kind, String from, int limit, ExecutableNormalizedField field,
			Columns columns) {
		Map<String, @Nullable Object> arguments = new HashMap<>();
		arguments.put("from", from);
		arguments.put("fiscalYear", field.getResolvedArguments().get("fiscalYear"));
		arguments.put("limit", (long) limit);
		CypherTemplate.Parameters parameters = this.compilation.parametersOf(arguments);
		String start = this.compilation.variable();
		this.compilation.count(SUBQUERIES);
		this.compilation.enter(Scope.root(), start, limit, field);
		String clauses = TraceClauses.of(kind).render(start, null, null, parameters);
		List<ExecutableNormalizedField> parts = CanonicalOrder.sorted(field.getChildren());
		boolean outcomes = parts.stream().anyMatch((part) -> WITH_OUTCOMES.contains(part.getFieldName()));
		Columns inner = new Columns();
		int facts = inner.add(TraceFactColumns.of(kind, outcomes)
			.map((template) -> template.render(start, null, null, parameters))
			.collect(Collectors.joining(", ", "[", "]")));
		List<TraceNodes> nodes = TraceClauses.kinds(kind)
			.stream()
			.map((each) -> nodes(each, (each == kind) ? start : this.compilation.variable(), (each == kind) ? 1 : limit,
					parts, each == kind))
			.toList();
		nodes.forEach((table) -> table.addTo(inner, kind, start, parameters));
		int column = columns.add("COLLECT { " + clauses + " RETURN " + inner.row() + " }");
		TraceReader reader = new TraceReader(kind, facts, limit, nodes, parts);
		return (row) -> {
			List<?> found = (List<?>) row.get(column);
			return found.isEmpty() ? null : reader.read((List<?>) found.getFirst());
		};
	}

	/**
	 * The nodes of a kind, with what the places that show them select.
	 * @param count how many there may be
	 */
	private TraceNodes nodes(FlowKind kind, String variable, int count, List<ExecutableNormalizedField> parts,
			boolean ofStart) {
		TraceNodes nodes = new TraceNodes(kind, variable, this.compilation.mapping());
		for (ExecutableNormalizedField part : parts) {
			if (ofStart && "from".equals(part.getFieldName())) {
				nodes.select(part, 1, this.compilation, this.selections);
			}
			String holder = HOLDERS.get(part.getFieldName());
			CanonicalOrder.sorted(part.getChildren())
				.stream()
				.filter((field) -> field.getFieldName().equals(holder))
				.forEach((field) -> nodes.select(field, count, this.compilation, this.selections));
		}
		return nodes;
	}

}
