package org.fundtrace.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * The order in which selected fields are compiled: by what they select, whatever order
 * and aliases the client gives them and whatever values their arguments have.
 */
final class CanonicalOrder {

	private CanonicalOrder() {
	}

	static List<ExecutableNormalizedField> sorted(Collection<ExecutableNormalizedField> fields) {
		return fields.stream()
			.map((field) -> Map.entry(form(field), field))
			.sorted(Map.Entry.comparingByKey())
			.map(Map.Entry::getValue)
			.toList();
	}

	/** The field with its given arguments and its own selection. */
	private static String form(ExecutableNormalizedField field) {
		String arguments = field.getResolvedArguments()
			.entrySet()
			.stream()
			.filter((argument) -> argument.getValue() != null)
			.map((argument) -> argument.getKey() + shape(argument.getValue()))
			.collect(Collectors.toCollection(TreeSet::new))
			.toString();
		String selection = field.getChildren()
			.stream()
			.map(CanonicalOrder::form)
			.sorted()
			.collect(Collectors.joining(" ", "{", "}"));
		return field.getFieldName() + arguments + new TreeSet<>(field.getObjectTypeNames()) + selection;
	}

	/** What a value consists of: the names of its fields, in however many levels. */
	private static String shape(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> fields -> fields.entrySet()
				.stream()
				.map((field) -> field.getKey() + shape(field.getValue()))
				.sorted()
				.collect(Collectors.joining(" ", "{", "}"));
			case Collection<?> items ->
				items.stream().map(CanonicalOrder::shape).collect(Collectors.joining(" ", "[", "]"));
			case null, default -> "";
		};
	}

}
