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
 */
final class TraceReader {

	private final FlowKind kind;

	private final int facts;

	private final int limit;

	private final Map<String, PartReader> parts = new HashMap<>();

	/**
	 * Reads traces.
	 * @param kind what the trace starts from
	 * @param facts the column of the facts
	 * @param tables the nodes of the graph, kind by kind
	 * @param selected the selected fields of the trace
	 */
	TraceReader(FlowKind kind, int facts, int limit, List<TraceNodes> tables,
			List<ExecutableNormalizedField> selected) {
		this.kind = kind;
		this.facts = facts;
		this.limit = limit;
		selected.forEach((part) -> this.parts.put(part.getResultKey(), part(part, tables)));
	}

	ObjectValue read(List<?> row) {
		TraceFacts found = new TraceFacts(this.kind, (List<?>) row.get(this.facts));
		Flow flow = FlowBuilder.build(found.read(this.limit));
		Map<String, @Nullable Object> values = new HashMap<>();
		this.parts.forEach((key, part) -> values.put(key, part.read(found.start().id(), flow, row)));
		return ObjectValue.of("Trace", values);
	}

	private static PartReader part(ExecutableNormalizedField part, List<TraceNodes> tables) {
		return switch (part.getFieldName()) {
			case "from" -> {
				ItemField<String> node = nodes(part, tables, Function.identity());
				yield (start, flow, row) -> node.of(row).apply(start);
			}
			case "nodes" -> items("TraceNode", part, Flow::nodes, (field) -> node(field, tables));
			case "links" -> {
				ItemReader<FlowLink> links = ItemReader.of("TraceLink", part, TraceReader::link);
				yield (start, flow, row) -> links.readAll(flow.links());
			}
			case "residuals" -> items("Residual", part, Flow::residuals, (field) -> residual(field, tables));
			case "omitted" -> (start, flow, row) -> Math.toIntExact(flow.omitted());
			default -> (start, flow, row) -> null;
		};
	}

	private static <T> PartReader items(String type, ExecutableNormalizedField part, Function<Flow, List<T>> items,
			Function<ExecutableNormalizedField, ItemField<T>> field) {
		Map<String, ItemField<T>> fields = new HashMap<>();
		part.getChildren().forEach((each) -> fields.put(each.getResultKey(), field.apply(each)));
		return (start, flow, row) -> {
			Map<String, Function<T, @Nullable Object>> ofRow = new HashMap<>();
			fields.forEach((key, each) -> ofRow.put(key, each.of(row)));
			return new ItemReader<>(type, ofRow).readAll(items.apply(flow));
		};
	}

	/** What a field selects of the node of the graph that an item is about. */
	private static <T> ItemField<T> nodes(ExecutableNormalizedField field, List<TraceNodes> tables,
			Function<T, String> id) {
		List<TraceNodes.Selected> selected = tables.stream()
			.flatMap((table) -> table.selected(field).stream())
			.toList();
		return (row) -> {
			Map<String, ObjectValue> nodes = new HashMap<>();
			selected.forEach((each) -> each.read(row, nodes));
			return (item) -> nodes.get(id.apply(item));
		};
	}

	private static ItemField<FlowNode> node(ExecutableNormalizedField field, List<TraceNodes> tables) {
		return switch (field.getFieldName()) {
			case "id" -> ItemField.of(FlowNode::id);
			case "label" -> ItemField.of(FlowNode::label);
			case "kind" -> ItemField.of((node) -> node.kind().name());
			case "layer" -> ItemField.of((node) -> node.kind().layer());
			case "node" -> nodes(field, tables, FlowNode::id);
			default -> ItemField.of((node) -> null);
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

	private static ItemField<FlowResidual> residual(ExecutableNormalizedField field, List<TraceNodes> tables) {
		ComputedMoneyReader money = ComputedMoneyReader.of(field.getChildren());
		return switch (field.getFieldName()) {
			case "subject" -> nodes(field, tables, (residual) -> residual.subject().id());
			case "layer" -> ItemField.of(FlowResidual::layer);
			case "measure" -> ItemField.of((residual) -> residual.measure().name());
			case "stated" -> ItemField.of((residual) -> money.read(residual.stated()));
			case "traced" -> ItemField.of((residual) -> money.read(residual.traced()));
			case "difference" -> ItemField.of((residual) -> money.read(residual.difference()));
			case "note" -> ItemField.of(FlowResidual::note);
			default -> ItemField.of((residual) -> null);
		};
	}

	/** Reads one selected field of a trace. */
	private interface PartReader {

		@Nullable Object read(String start, Flow flow, List<?> row);

	}

	/** One selected field of the items of a trace, whose nodes stand in its row. */
	private interface ItemField<T> {

		Function<T, @Nullable Object> of(List<?> row);

		/** A field that is of the item alone. */
		static <T> ItemField<T> of(Function<T, @Nullable Object> value) {
			return (row) -> value;
		}

	}

}
