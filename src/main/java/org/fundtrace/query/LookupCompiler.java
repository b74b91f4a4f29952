package org.fundtrace.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.FieldProblem;
import org.fundtrace.query.mapping.FieldMapping;
import org.fundtrace.query.mapping.FieldMapping.ArgumentMapping;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/** Compiles a root field that looks one object up by an id, a name or a code. */
final class LookupCompiler {

	/** How many candidates of an ambiguous name are fetched, and so can be listed. */
	private static final int CANDIDATES = 10;

	private final Compilation compilation;

	private final SelectionCompiler selections;

	LookupCompiler(Compilation compilation, SelectionCompiler selections) {
		this.compilation = compilation;
		this.selections = selections;
	}

	FieldReader compile(FieldMapping.Nodes nodes, Scope scope, ExecutableNormalizedField field, Columns columns) {
		Map<String, Object> arguments = field.getResolvedArguments();
		List<String> key = key(nodes, field);
		if (key.isEmpty()) {
			return (row) -> null;
		}
		String node = this.compilation.variable();
		TypeMapping type = this.compilation.mapping().type(nodes.type());
		Columns inner = new Columns();
		boolean byName = key.contains("name");
		if (byName) {
			inner.add(node + ".id");
			inner.add(node + ".name");
		}
		StringBuilder query = new StringBuilder();
		for (ArgumentMapping argument : nodes.arguments()) {
			Object value = argument.valueIn(arguments);
			if (key.contains(argument.name()) && value != null) {
				query.append(query.isEmpty() ? "" : " AND ").append(condition(argument, node, value));
			}
		}
		Scope found = this.compilation.enter(scope, node, 1, field);
		ObjectReader reader = this.selections.compile(type, found, field.getChildren(), inner);
		int column = columns.add("COLLECT { MATCH (" + node + ":" + type.label() + ") WHERE " + query
				+ (byName ? candidates(node) : "") + " RETURN " + inner.row() + " }");
		Object name = byName ? arguments.get("name") : null;
		return (row) -> one((List<?>) row.get(column), reader, name);
	}

	private static String candidates(String node) {
		return " WITH " + node + " ORDER BY " + node + ".id LIMIT " + (CANDIDATES + 1);
	}

	private String condition(ArgumentMapping argument, String node, Object value) {
		String parameter = this.compilation.parameter(value);
		String equal = node + "." + argument.property() + " = " + parameter;
		return (argument.alternates() == null) ? equal
				: "(" + equal + " OR " + parameter + " IN " + node + "." + argument.alternates() + ")";
	}

	/** The object; a name that fits several is a problem. */
	private static @Nullable Object one(List<?> found, ObjectReader reader, @Nullable Object name) {
		if (found.isEmpty()) {
			return null;
		}
		return (name != null && found.size() > 1) ? ambiguous(found, name) : reader.read((List<?>) found.getFirst());
	}

	private static FieldProblem ambiguous(List<?> found, Object name) {
		String candidates = found.stream()
			.limit(CANDIDATES)
			.map((row) -> (List<?>) row)
			.map((row) -> "%s (id: \"%s\")".formatted(row.get(1), row.get(0)))
			.collect(Collectors.joining(", "));
		return new FieldProblem("The name \"%s\" fits several: %s%s. Give the id of one".formatted(name, candidates,
				(found.size() > CANDIDATES) ? " and more" : ""));
	}

	/** The arguments that identify the object; none where that is refused. */
	private List<String> key(FieldMapping.Nodes nodes, ExecutableNormalizedField field) {
		Map<String, Object> arguments = field.getResolvedArguments();
		Set<String> given = nodes.arguments()
			.stream()
			.filter((argument) -> arguments.get(argument.name()) != null && argument.byDefault() == null)
			.map(ArgumentMapping::name)
			.collect(Collectors.toSet());
		List<List<String>> keys = nodes.lookup()
			.stream()
			.filter((names) -> names.stream().anyMatch(given::contains))
			.toList();
		if (keys.size() == 1 && keys.getFirst().stream().allMatch((name) -> isIdentified(nodes, name, arguments))) {
			return keys.getFirst();
		}
		this.compilation.refuse(OperationErrorType.BAD_REQUEST, field,
				"%s takes exactly one of: %s".formatted(field.getFieldName(),
						nodes.lookup()
							.stream()
							.map((names) -> String.join(" with ", names))
							.collect(Collectors.joining("; "))));
		return List.of();
	}

	private static boolean isIdentified(FieldMapping.Nodes nodes, String name, Map<String, Object> arguments) {
		return nodes.arguments()
			.stream()
			.anyMatch((argument) -> argument.name().equals(name) && argument.valueIn(arguments) != null);
	}

}
