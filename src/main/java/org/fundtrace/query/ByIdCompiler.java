package org.fundtrace.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.ObjectValue;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@code node} and {@code nodes}. An id begins with its type, so that each is
 * looked up under its label, the ids of one type together.
 */
final class ByIdCompiler {

	private static final int MAX_IDS = 100;

	private final Compilation compilation;

	private final SelectionCompiler selections;

	ByIdCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(FieldMapping.ById byId, ExecutableNormalizedField field, Columns columns) {
		List<String> ids = ids(byId, field);
		Map<TypeMapping, List<String>> idsByType = new TreeMap<>(Comparator.comparing(TypeMapping::name));
		for (String id : ids) {
			this.compilation.mapping()
				.findTypeOfId(id)
				.ifPresent((type) -> idsByType.computeIfAbsent(type, (key) -> new ArrayList<>()).add(id));
		}
		List<FoundReader> found = idsByType.entrySet()
			.stream()
			.map((entry) -> lookup(entry.getKey(), entry.getValue(), field, columns))
			.toList();
		return (row) -> {
			Map<String, ObjectValue> objects = new HashMap<>();
			found.forEach((reader) -> reader.read(row, objects));
			if (!byId.list()) {
				return objects.get(ids.getFirst());
			}
			List<@Nullable ObjectValue> inOrder = new ArrayList<>();
			ids.forEach((id) -> inOrder.add(objects.get(id)));
			return inOrder;
		};
	}

	private FoundReader lookup(TypeMapping type, List<String> ids, ExecutableNormalizedField field, Columns columns) {
		String node = this.compilation.variable();
		Columns inner = new Columns();
		int id = inner.add(node + ".id");
		Scope found = this.compilation.enter(Scope.root(), node, ids.size(), field);
		ObjectReader reader = this.selections.compile(type, found, field.getChildren(), inner);
		int column = columns.add("COLLECT { MATCH (" + node + ":" + type.label() + ") WHERE " + node + ".id IN "
				+ this.compilation.parameter(ids) + " RETURN " + inner.row() + " }");
		return new FoundReader(column, id, reader);
	}

	private List<String> ids(FieldMapping.ById byId, ExecutableNormalizedField field) {
		if (!byId.list()) {
			return List.of(String.valueOf(field.getResolvedArguments().get("id")));
		}
		List<?> ids = (List<?>) field.getResolvedArguments().getOrDefault("ids", List.of());
		if (ids.size() > MAX_IDS) {
			this.compilation.refuse(OperationErrorType.BAD_REQUEST, field,
					"%s takes up to %d ids".formatted(field.getFieldName(), MAX_IDS));
			return List.of();
		}
		return ids.stream().map(String::valueOf).toList();
	}

	private record FoundReader(int column, int id, ObjectReader reader) {

		void read(List<?> row, Map<String, ObjectValue> objects) {
			for (Object found : (List<?>) row.get(this.column)) {
				List<?> node = (List<?>) found;
				objects.put(String.valueOf(node.get(this.id)), this.reader.read(node));
			}
		}

	}

}
