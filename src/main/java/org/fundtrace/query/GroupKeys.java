package org.fundtrace.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.ListMapping;
import org.fundtrace.query.mapping.ListMapping.Grouping;
import org.jspecify.annotations.Nullable;

/** What the nodes of a list are grouped by. */
final class GroupKeys {

	private final List<Key> keys = new ArrayList<>();

	GroupKeys(Compilation compilation, ListMapping list, List<String> by) {
		for (String dimension : by) {
			Grouping grouping = Objects.requireNonNull(list.groupings().get(dimension));
			this.keys.add(new Key(dimension, compilation.variable(), grouping));
		}
	}

	/** The values of {@code by}; none where they are refused. */
	static List<String> read(ExecutableNormalizedField part, Compilation compilation) {
		List<String> by = ((Collection<?>) Objects.requireNonNull(part.getResolvedArguments().get("by"))).stream()
			.map(String::valueOf)
			.toList();
		if (by.isEmpty() || new HashSet<>(by).size() < by.size()) {
			compilation.refuse(OperationErrorType.BAD_REQUEST, part,
					"by of %s is %s; it names one or several keys, none twice".formatted(part.getFieldName(), by));
		}
		return by;
	}

	List<Key> all() {
		return this.keys;
	}

	/** The clauses that bind the keys of a node. */
	String bind(String node) {
		StringBuilder clauses = new StringBuilder();
		this.keys.stream()
			.filter(Key::isNode)
			.forEach((key) -> clauses.append(" OPTIONAL ")
				.append(key.grouping().statement().render(node, key.variable())));
		String values = this.keys.stream().map((key) -> key.boundBy(node)).collect(Collectors.joining(", "));
		return clauses + " WITH " + node + (values.isEmpty() ? "" : ", " + values);
	}

	/** Their variables, for a clause that groups by them. */
	String variables() {
		return this.keys.stream().map(Key::variable).collect(Collectors.joining(", "));
	}

	/** The terms that order by all of them. */
	List<String> terms(boolean descending) {
		return this.keys.stream().map((key) -> key.terms(descending)).toList();
	}

	/**
	 * One of them.
	 *
	 * @param dimension the value of {@code by}
	 */
	record Key(String dimension, String variable, Grouping grouping) {

		boolean isNode() {
			return this.grouping.type() != null;
		}

		@Nullable String type() {
			return this.grouping.type();
		}

		/** The expression of its value: the name of a node. */
		String value() {
			return isNode() ? this.variable + ".name" : this.variable;
		}

		private String boundBy(String node) {
			return isNode() ? this.variable : this.grouping.statement().render(node, null) + " AS " + this.variable;
		}

		private String terms(boolean descending) {
			String value = value() + " IS NULL, " + value() + (descending ? " DESC" : "");
			return isNode() ? value + ", " + this.variable + ".id" : value;
		}

	}

}
