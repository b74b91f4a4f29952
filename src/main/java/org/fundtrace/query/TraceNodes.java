package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.ObjectValue;
import org.fundtrace.query.flow.FlowKind;
import org.fundtrace.query.mapping.CypherTemplate;
import org.fundtrace.query.mapping.GraphMapping;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.ObjectReader;

/**
 * The nodes of one kind that a trace touches: each once, with all that the selection asks
 * of it in any place.
 */
final class TraceNodes {

	private final FlowKind kind;

	private final TypeMapping type;

	private final String variable;

	private final Columns inner = new Columns();

	private final int id;

	private final Map<ExecutableNormalizedField, ObjectReader> readers = new HashMap<>();

	private int column;

	/**
	 * Nodes of a kind.
	 * @param variable the variable that is bound to each
	 */
	TraceNodes(FlowKind kind, String variable, GraphMapping mapping) {
		this.kind = kind;
		this.type = mapping.type(typeName(kind));
		this.variable = variable;
		this.id = this.inner.add(variable + ".id");
	}

	/** The kind of a GraphQL type; empty where no money is traced from its objects. */
	static Optional<FlowKind> findKind(String type) {
		return List.of(FlowKind.FUNDING_SOURCE, FlowKind.DEPARTMENT, FlowKind.PROJECT, FlowKind.UNIT)
			.stream()
			.filter((kind) -> typeName(kind).equals(type))
			.findFirst();
	}

	private static String typeName(FlowKind kind) {
		return switch (kind) {
			case FUNDING_SOURCE -> "FundingSource";
			case DEPARTMENT -> "Department";
			case PROJECT -> "Project";
			case UNIT -> "Unit";
			case OUTCOME_CATEGORY -> throw new IllegalArgumentException("No node of the graph: " + kind);
		};
	}

	/**
	 * Adds what a field selects of a node.
	 * @param count how many there may be
	 */
	void select(ExecutableNormalizedField field, long count, Compilation compilation, SelectionCompiler selections) {
		Scope scope = compilation.enter(Scope.root(), this.variable, count, field);
		this.readers.put(field, selections.compile(this.type, scope, field.getChildren(), this.inner));
	}

	/**
	 * Adds the column of the nodes, where anything of them is selected.
	 * @param start the kind that the trace starts from
	 * @param self the variable of the node that it starts from
	 */
	void addTo(Columns columns, FlowKind start, String self, CypherTemplate.Parameters parameters) {
		if (this.readers.isEmpty()) {
			return;
		}
		if (start == this.kind) {
			this.column = columns.add("[" + this.inner.row() + "]");
			return;
		}
		String clauses = TraceClauses.nodes(this.kind).render(self, this.variable, null, parameters);
		this.column = columns
			.add("COLLECT { " + clauses + " WITH DISTINCT " + this.variable + " RETURN " + this.inner.row() + " }");
	}

	/** What reads the nodes as a field selects them; empty where it selects none. */
	Optional<Selected> selected(ExecutableNormalizedField field) {
		return Optional.ofNullable(this.readers.get(field)).map((reader) -> new Selected(this.column, this.id, reader));
	}

	/** Nodes with what a field selects of them. */
	record Selected(int column, int id, ObjectReader reader) {

		/** Reads them into a map by their ids. */
		void read(List<?> row, Map<String, ObjectValue> nodes) {
			for (Object each : (List<?>) row.get(this.column)) {
				List<?> found = (List<?>) each;
				nodes.put(String.valueOf(found.get(this.id)), this.reader.read(found));
			}
		}

	}

}
