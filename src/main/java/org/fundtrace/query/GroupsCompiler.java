package org.fundtrace.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.AggregateMapping;
import org.fundtrace.query.mapping.ListMapping;
import org.fundtrace.query.mapping.ValueType;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the nodes of a list in groups: the keys of each node are bound, the store
 * aggregates by them, and only the groups that are asked for are described.
 */
final class GroupsCompiler {

	private static final int MAX_GROUPS = 1000;

	private static final int DEFAULT_GROUPS = 100;

	private final Compilation compilation;

	private final SelectionCompiler selections;

	private final String type;

	private final GroupKeys keys;

	private final ExecutableNormalizedField part;

	private final Columns aggregated = new Columns();

	GroupsCompiler(Compilation compilation, SelectionCompiler selections, ListMapping list, List<String> by,
			ExecutableNormalizedField part) {
		this.compilation = compilation;
		this.selections = selections;
		this.type = Objects.requireNonNull(list.group());
		this.keys = new GroupKeys(compilation, list, by);
		this.part = part;
	}

	FieldReader compile(Function<String, NodeSource> source, Scope outer, AggregateMapping mapping, Columns columns) {
		int size = this.compilation.number("first", this.part, DEFAULT_GROUPS, MAX_GROUPS);
		Scope group = this.compilation.enter(outer, this.compilation.variable(), size, this.part);
		String node = group.variable();
		AggregateFields fields = new AggregateFields(node, this.aggregated);
		int count = this.aggregated.add("count(" + node + ")");
		List<String> order = order(fields, mapping, count);
		ObjectReader reader = new ObjectReader(this.type);
		Columns described = new Columns();
		for (ExecutableNormalizedField field : CanonicalOrder.sorted(this.part.getChildren())) {
			switch (field.getFieldName()) {
				case "keys" -> reader.add(field.getResultKey(), keys(field, group, described));
				case "count" ->
					reader.add(field.getResultKey(), (row) -> ValueType.INT.read(((List<?>) row.get(0)).get(count)));
				case "aggregate" -> {
					ObjectReader aggregate = fields.compile(mapping, field.getChildren());
					reader.add(field.getResultKey(), (row) -> aggregate.read((List<?>) row.get(0)));
				}
				default -> {
				}
			}
		}
		String aggregates = IntStream.range(0, this.aggregated.size())
			.mapToObj(GroupsCompiler::name)
			.collect(Collectors.joining(", ", "[", "]"));
		int column = columns.add("COLLECT { " + source.apply(node).whole() + this.keys.bind(node) + " WITH "
				+ this.keys.variables() + ", " + this.aggregated.named("a") + " ORDER BY " + String.join(", ", order)
				+ " LIMIT " + this.compilation.parameter((long) size) + " RETURN [" + aggregates
				+ (described.isEmpty() ? "" : ", " + described.row()) + "] }");
		return (row) -> reader.readAll((List<?>) row.get(column));
	}

	private FieldReader keys(ExecutableNormalizedField field, Scope group, Columns described) {
		List<FieldReader> readers = this.keys.all().stream().map((key) -> key(key, field, group, described)).toList();
		return (row) -> {
			List<?> description = (row.size() > 1) ? (List<?>) row.get(1) : List.of();
			List<@Nullable Object> objects = new ArrayList<>();
			readers.forEach((reader) -> objects.add(reader.read(description)));
			return objects;
		};
	}

	private FieldReader key(GroupKeys.Key key, ExecutableNormalizedField keyField, Scope group, Columns described) {
		ObjectReader reader = new ObjectReader("GroupKey");
		for (ExecutableNormalizedField field : CanonicalOrder.sorted(keyField.getChildren())) {
			switch (field.getFieldName()) {
				case "dimension" -> reader.add(field.getResultKey(), (row) -> key.dimension());
				case "value" -> reader.add(field.getResultKey(), value(described.add(key.value())));
				case "node" -> reader.add(field.getResultKey(), node(key, field, group, described));
				default -> {
				}
			}
		}
		return reader;
	}

	private static FieldReader value(int column) {
		return (row) -> {
			Object value = row.get(column);
			return (value != null) ? value.toString() : null;
		};
	}

	private FieldReader node(GroupKeys.Key key, ExecutableNormalizedField field, Scope group, Columns described) {
		String type = key.type();
		if (type == null) {
			return (row) -> null;
		}
		int id = described.add(key.variable() + ".id");
		ObjectReader reader = this.selections.compile(this.compilation.mapping().type(type),
				group.of(key.variable(), 1), field.getChildren(), described);
		return (row) -> (row.get(id) != null) ? reader.read(row) : null;
	}

	private List<String> order(AggregateFields fields, AggregateMapping mapping, int count) {
		List<String> terms = new ArrayList<>();
		Object given = this.part.getResolvedArguments().get("orderBy");
		Collection<?> orders = (given != null) ? (Collection<?>) given : List.of();
		for (Object each : orders) {
			Map<?, ?> order = (Map<?, ?>) each;
			String by = String.valueOf(order.get("field"));
			String direction = "DESC".equals(order.get("direction")) ? " DESC" : "";
			switch (by) {
				case "KEY" -> terms.addAll(this.keys.terms(!direction.isEmpty()));
				case "COUNT" -> terms.add(name(count) + direction);
				default -> terms.addAll(sum(by, fields, mapping, direction));
			}
		}
		terms.addAll(this.keys.terms(false));
		return terms;
	}

	private List<String> sum(String by, AggregateFields fields, AggregateMapping mapping, String direction) {
		Optional<String> field = mapping.findField(by);
		if (field.isEmpty()) {
			this.compilation.refuse(OperationErrorType.BAD_REQUEST, this.part,
					"orderBy of groups is %s, which %s does not have; order by KEY or COUNT".formatted(by,
							mapping.type()));
			return List.of();
		}
		AggregateFields.Sum sum = fields.sum(field.get());
		return List.of(name(sum.count()) + " = 0", name(sum.sum()) + direction);
	}

	private static String name(int column) {
		return "a" + column;
	}

}
