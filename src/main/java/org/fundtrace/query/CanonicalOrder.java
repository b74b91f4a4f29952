package org.fundtrace.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import graphql.normalized.ExecutableNormalizedField;

/**
 * The order in which selected fields are compiled: by what they select, whatever order
 * and aliases the client gives them and whatever values their arguments have.
 */
final class CanonicalOrder {

	private CanonicalOrder() {
	}

	static List<ExecutableNormalizedField> sorted(Collection<ExecutableNormalizedField> fields) {
		return fields.stream().sorted(Comparator.comparing(CanonicalOrder::form)).toList();
	}

	/** The field with its given arguments and its own selection. */
	private static String form(ExecutableNormalizedField field) {
		String arguments = field.getResolvedArguments()
			.entrySet()
			.stream()
			.filter((argument) -> argument.getValue() != null)
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new))
			.toString();
		String selection = field.getChildren()
			.stream()
			.map(CanonicalOrder::form)
			.sorted()
			.collect(Collectors.joining(" ", "{", "}"));
		return field.getFieldName() + arguments + new TreeSet<>(field.getObjectTypeNames()) + selection;
	}

}
