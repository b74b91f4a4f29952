package org.fundtrace.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.ObjectValue;
import org.fundtrace.query.flow.Flow;
import org.fundtrace.query.flow.FlowBuilder;
import org.fundtrace.query.flow.FlowKind;
import org.fundtrace.query.flow.FlowLink;
import org.fundtrace.query.flow.FlowNode;
import org.fundtrace.query.flow.FlowResidual;
import org.fundtrace.query.flow.Outcomes;
import org.fundtrace.query.rows.ComputedMoneyReader;
import org.fundtrace.query.rows.ItemReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes a flow of what the row of a trace holds, and gives the fields of it that are
 * selected.
 *
 * @param kind what the trace starts from
 * @param parts the selected fields of the trace
 * @param tables the nodes of the graph, kind by kind
 * @param facts the column of the facts
 */
record TraceReader(FlowKind kind, List<ExecutableNormalizedField> parts, List<TraceNodes> tables, int facts,
		int limit) {

	ObjectValue read(List<?> row) {
		TraceFacts found = new TraceFacts(this.kind, (List<?>) row.get(this.facts));
		Flow flow = FlowBuilder.build(found.read(this.limit));
		Map<String, @Nullable Object> values = new HashMap<>();
		for (ExecutableNormalizedField part : this.parts) {
			values.put(part.getResultKey(), switch (part.getFieldName()) {
				case "from" -> selected(part, row).get(found.start().id());
				case "nodes" ->
					ItemReader.<FlowNode>of("TraceNode", part, (field) -> node(field, row)).readAll(flow.nodes());
				case "links" -> ItemReader.of("TraceLink", part, TraceReader::link).readAll(flow.links());
				case "residuals" -> ItemReader.<FlowResidual>of("Residual", part, (field) -> residual(field, row))
					.readAll(flow.residuals());
				case "omitted" -> Math.toIntExact(flow.omitted());
				default -> null;
			});
		}
		return ObjectValue.of("Trace", values);
	}

	/** What a field selects of the nodes of the graph, by their ids. */
	private Map<String, ObjectValue> selected(ExecutableNormalizedField field, List<?> row) {
		Map<String, ObjectValue> values = new HashMap<>();
		this.tables.forEach((table) -> values.putAll(table.read(field, row)));
		return values;
	}

	private Function<FlowNode, @Nullable Object> node(ExecutableNormalizedField field, List<?> row) {
		return switch (field.getFieldName()) {
			case "id" -> FlowNode::id;
			case "label" -> FlowNode::label;
			case "kind" -> (node) -> node.kind().name();
			case "layer" -> (node) -> node.kind().layer();
			case "node" -> {
				Map<String, ObjectValue> selected = selected(field, row);
				yield (node) -> selected.get(node.id());
			}
			default -> (node) -> null;
		};
	}

	private static Function<FlowLink, @Nullable Object> link(ExecutableNormalizedField field) {
		ComputedMoneyReader money = ComputedMoneyReader.of(field.getChildren());
		return switch (field.getFieldName()) {
			case "from" -> (link) -> link.from().id();
			case "to" -> (link) -> link.to().id();
			case "initialBudget" -> (link) -> money.read(link.money().initialBudget().fen());
			case "fullYearBudget" -> (link) -> money.read(link.money().fullYearBudget().fen());
			case "executed" -> (link) -> money.read(link.money().executed().fen());
			case "basis" -> (link) -> link.grounds().basis().name();
			case "evidence" -> (link) -> link.grounds().evidence();
			case "indicators" -> (link) -> count(link, Outcomes::indicators);
			case "met" -> (link) -> count(link, Outcomes::met);
			default -> (link) -> null;
		};
	}

	private static @Nullable Integer count(FlowLink link, Function<Outcomes, Integer> count) {
		return (link.outcomes() != null) ? count.apply(link.outcomes()) : null;
	}

	private Function<FlowResidual, @Nullable Object> residual(ExecutableNormalizedField field, List<?> row) {
		ComputedMoneyReader money = ComputedMoneyReader.of(field.getChildren());
		return switch (field.getFieldName()) {
			case "subject" -> {
				Map<String, ObjectValue> selected = selected(field, row);
				yield (residual) -> selected.get(residual.subject().id());
			}
			case "layer" -> FlowResidual::layer;
			case "measure" -> (residual) -> residual.measure().name();
			case "stated" -> (residual) -> money.read(residual.stated());
			case "traced" -> (residual) -> money.read(residual.traced());
			case "difference" -> (residual) -> money.read(residual.difference());
			case "note" -> FlowResidual::note;
			default -> (residual) -> null;
		};
	}

}
