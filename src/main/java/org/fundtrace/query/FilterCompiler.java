package org.fundtrace.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.ComparedValue;
import org.fundtrace.query.mapping.FilterMapping;
import org.fundtrace.query.mapping.FilterMapping.Comparisons;
import org.fundtrace.query.mapping.FilterMapping.Equality;
import org.fundtrace.query.mapping.FilterMapping.Junction;
import org.fundtrace.query.mapping.FilterMapping.Reached;
import org.fundtrace.query.mapping.FilterMapping.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a filter to a condition. A field left out, or null, says nothing; a comparison
 * with a missing value is unknown, as in Cypher and in SQL.
 */
final class FilterCompiler {

	private static final String NEVER = "false";

	private final Compilation compilation;

	private final ExecutableNormalizedField field;

	FilterCompiler(Compilation compilation, ExecutableNormalizedField field) {
		this.compilation = compilation;
		this.field = field;
	}

	/**
	 * The condition that a filter is on a node.
	 * @param given the filter as the client gives it
	 * @param scope the node
	 * @return the condition; null for one that always holds
	 */
	@Nullable String compile(FilterMapping filter, Object given, Scope scope) {
		List<String> conditions = new ArrayList<>();
		for (Map.Entry<String, ?> entry : inOrder(given).entrySet()) {
			String condition = field(filter, entry.getKey(), entry.getValue(), scope);
			if (condition != null) {
				conditions.add(condition);
			}
		}
		return all(conditions);
	}

	private @Nullable String field(FilterMapping filter, String name, Object given, Scope scope) {
		return switch (Objects.requireNonNull(filter.fields().get(name))) {
			case Junction junction -> junction(junction, filter, given, scope);
			case Comparisons compared -> comparisons(compared, given, scope);
			case Equality equality -> counted(scope.property(equality.property())
					+ (equality.several() ? " IN " : " = ") + this.compilation.parameter(given));
			case Truth truth -> {
				String expression = truth.expression().render(scope.variable(), null);
				yield counted(Boolean.TRUE.equals(given) ? expression : "NOT " + expression);
			}
			case Reached reached -> reached(reached, given, scope);
		};
	}

	private @Nullable String junction(Junction junction, FilterMapping filter, Object given, Scope scope) {
		return switch (junction) {
			case AND -> all(((Collection<?>) given).stream()
				.map((each) -> compile(filter, each, scope))
				.filter(Objects::nonNull)
				.toList());
			case OR -> {
				List<@Nullable String> alternatives = new ArrayList<>();
				((Collection<?>) given).forEach((each) -> alternatives.add(compile(filter, each, scope)));
				yield any(alternatives);
			}
			case NOT -> {
				String condition = compile(filter, given, scope);
				yield (condition != null) ? "NOT (" + condition + ")" : NEVER;
			}
		};
	}

	private static @Nullable String all(List<String> conditions) {
		return conditions.isEmpty() ? null : String.join(" AND ", conditions);
	}

	/** One that always holds makes the others needless. */
	private static @Nullable String any(List<@Nullable String> conditions) {
		if (conditions.isEmpty()) {
			return NEVER;
		}
		return conditions.stream().anyMatch(Objects::isNull) ? null
				: conditions.stream()
					.map((condition) -> "(" + condition + ")")
					.collect(Collectors.joining(" OR ", "(", ")"));
	}

	private @Nullable String comparisons(Comparisons compared, Object given, Scope scope) {
		Map<String, ?> filter = inOrder(given);
		String value = scope.property(compared.property());
		return all(filter.entrySet()
			.stream()
			.filter((entry) -> !"unit".equals(entry.getKey()))
			.map((entry) -> comparison(value, entry.getKey(), entry.getValue(), compared.value(), filter))
			.toList());
	}

	private String comparison(String value, String comparison, Object given, ComparedValue kind,
			Map<String, ?> filter) {
		if ("isNull".equals(comparison)) {
			return counted(value + (Boolean.TRUE.equals(given) ? " IS NULL" : " IS NOT NULL"));
		}
		this.compilation.checkLength(comparison, given, this.field);
		Object stored = (given instanceof Collection<?> several)
				? several.stream().map((each) -> stored(kind, comparison, each, filter)).toList()
				: stored(kind, comparison, given, filter);
		return counted(value + operator(comparison) + this.compilation.parameter(stored));
	}

	private Object stored(ComparedValue kind, String comparison, Object given, Map<String, ?> filter) {
		this.compilation.checkLength(comparison, given, this.field);
		return kind.stored(comparison, given, filter);
	}

	private static String operator(String comparison) {
		return switch (comparison) {
			case "eq" -> " = ";
			case "in" -> " IN ";
			case "gt" -> " > ";
			case "gte" -> " >= ";
			case "lt" -> " < ";
			case "lte" -> " <= ";
			case "contains" -> " CONTAINS ";
			case "startsWith" -> " STARTS WITH ";
			case "endsWith" -> " ENDS WITH ";
			default -> throw new IllegalStateException("No comparison is called " + comparison);
		};
	}

	/** The first node that meets the inner filter ends the search. */
	private String reached(Reached reached, Object given, Scope scope) {
		String node = this.compilation.variable();
		Scope inner = scope.of(node, 1);
		this.compilation.checkLevel(inner, this.field);
		String clauses = reached.traversal().clauses().render(scope.variable(), node);
		String condition = compile(this.compilation.mapping().filter(reached.filter()), given, inner);
		return counted("EXISTS { " + clauses + ((condition != null) ? " WHERE " + condition : "") + " }");
	}

	private String counted(String condition) {
		this.compilation.countCondition(this.field);
		return condition;
	}

	/** The given fields in one order, so that equal filters give equal texts. */
	private static Map<String, ?> inOrder(Object given) {
		Map<String, Object> fields = new TreeMap<>();
		((Map<?, ?>) given).forEach((name, value) -> {
			if (value != null) {
				fields.put(name.toString(), value);
			}
		});
		return fields;
	}

}
