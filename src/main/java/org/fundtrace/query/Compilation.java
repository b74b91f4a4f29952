package org.fundtrace.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLTypeUtil;
import org.fundtrace.query.mapping.CypherTemplate;
import org.fundtrace.query.mapping.GraphMapping;
import org.jspecify.annotations.Nullable;

/**
 * What one statement is made with: its mapping and limits, its parameters and variables,
 * and what has to be refused. Parameters and variables are named in the order of their
 * use, so that equal selections give equal texts.
 */
final class Compilation {

	private static final int MAX_ARGUMENT_LENGTH = 1000;

	/** More than these are of no use to anybody. */
	private static final int MAX_REFUSALS = 100;

	private final ExecutableNormalizedOperation operation;

	private final GraphMapping mapping;

	private final QueryLimits limits;

	private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

	private final Set<Refusal> refusals = new LinkedHashSet<>();

	private int variables;

	private int conditions;

	private int values;

	private int further;

	private long objects;

	Compilation(ExecutableNormalizedOperation operation, GraphMapping mapping, QueryLimits limits) {
		this.operation = operation;
		this.mapping = mapping;
		this.limits = limits;
	}

	GraphMapping mapping() {
		return this.mapping;
	}

	/** The name of the object type of a field. */
	String typeName(ExecutableNormalizedField field) {
		return GraphQLTypeUtil.unwrapAll(field.getType(this.mapping.schema())).getName();
	}

	/** How many items a page may have. */
	int pageLimit() {
		return this.limits.page();
	}

	/** A variable that the statement does not use yet. */
	String variable() {
		return "n" + this.variables++;
	}

	/** A new parameter for a value, such as {@code $p1}. */
	String parameter(@Nullable Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return "$" + name;
	}

	/** Parameters for the arguments of one field, each bound once. */
	CypherTemplate.Parameters parametersOf(Map<String, ? extends @Nullable Object> arguments) {
		Map<String, String> bound = new HashMap<>();
		return (argument) -> bound.computeIfAbsent(argument, (name) -> parameter(arguments.get(name)));
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	/** Counts subqueries that bind no variable of their own. */
	void count(int subqueries) {
		this.further += subqueries;
	}

	/** Notes that a scope is nested too deep for the store to plan. */
	void checkLevel(Scope scope, ExecutableNormalizedField field) {
		if (scope.level() > this.limits.nesting()) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field, "Objects are nested in %d levels here; the limit is %d"
				.formatted(scope.level(), this.limits.nesting()));
		}
		int subqueries = this.variables + this.further;
		if (subqueries > this.limits.subqueries()) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field,
					"The operation asks for %d lists and objects; the limit is %d".formatted(subqueries,
							this.limits.subqueries()));
		}
	}

	/** The nodes of a field below a scope, of which there may be so many. */
	Scope enter(Scope outer, String variable, long count, ExecutableNormalizedField field) {
		Scope inner = outer.of(variable, count);
		this.objects += inner.objects();
		checkLevel(inner, field);
		if (this.objects > this.limits.objects()) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field,
					"The operation could give %d objects up to here; the limit is %d. Ask for fewer with first or last"
						.formatted(this.objects, this.limits.objects()));
		}
		return inner;
	}

	/** Counts the values in the arguments of fields and of all below them. */
	void countValues(Collection<ExecutableNormalizedField> fields) {
		for (ExecutableNormalizedField field : fields) {
			field.getResolvedArguments().values().forEach((value) -> countValues(value, field));
			countValues(field.getChildren());
		}
	}

	private void countValues(@Nullable Object value, ExecutableNormalizedField field) {
		this.values++;
		if (this.values > this.limits.values()) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field,
					"The arguments of the operation have more than %d values, which is the limit; one of a variable counts each time that it is used"
						.formatted(this.limits.values()));
		}
		switch (value) {
			case Map<?, ?> given -> given.values().forEach((each) -> countValues(each, field));
			case Collection<?> given -> given.forEach((each) -> countValues(each, field));
			case null, default -> {
			}
		}
	}

	/** Notes that there is one more condition. */
	void countCondition(ExecutableNormalizedField field) {
		this.conditions++;
		if (this.conditions > this.limits.conditions()) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field,
					"The filters of the operation have more than %d conditions, which is the limit"
						.formatted(this.limits.conditions()));
		}
	}

	/**
	 * Notes that a text is too long to be a name, an id or a search, or a list too long.
	 * @param name of the argument, or of what a filter compares
	 */
	void checkLength(String name, @Nullable Object argument, ExecutableNormalizedField field) {
		if (argument instanceof String text && text.length() > MAX_ARGUMENT_LENGTH) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field, "%s of %s has %d characters; the limit is %d"
				.formatted(name, field.getFieldName(), text.length(), MAX_ARGUMENT_LENGTH));
		}
		if (argument instanceof Collection<?> values && values.size() > MAX_ARGUMENT_LENGTH) {
			refuse(OperationErrorType.LIMIT_EXCEEDED, field, "%s of %s has %d values; the limit is %d".formatted(name,
					field.getFieldName(), values.size(), MAX_ARGUMENT_LENGTH));
		}
	}

	/**
	 * The value of an argument that says how many, and refuses one that cannot be.
	 * @param otherwise where the client gives none, or one that is refused
	 */
	int number(String argument, ExecutableNormalizedField field, int otherwise, int most) {
		Integer given = (Integer) field.getResolvedArguments().get(argument);
		if (given == null) {
			return otherwise;
		}
		if (given < 1 || given > most) {
			refuse(OperationErrorType.BAD_REQUEST, field,
					"%s of %s is %d; it lies between 1 and %d".formatted(argument, field.getFieldName(), given, most));
			return otherwise;
		}
		return given;
	}

	/**
	 * Notes that a field cannot be answered, so that all that is wrong is told at once.
	 * @throws OperationRefusedException when a limit is exceeded, since a limit bounds
	 * what is compiled too, and when more is wrong than anybody reads
	 */
	void refuse(OperationErrorType type, ExecutableNormalizedField field, String message) {
		this.refusals.add(new Refusal(type, message, field.getListOfResultKeys(),
				this.operation.getMergedField(field).getSingleField().getSourceLocation()));
		if (type == OperationErrorType.LIMIT_EXCEEDED || this.refusals.size() == MAX_REFUSALS) {
			requireNoRefusal();
		}
	}

	/**
	 * Ends a compilation in which something was refused.
	 * @throws OperationRefusedException with all that was
	 */
	void requireNoRefusal() {
		if (!this.refusals.isEmpty()) {
			throw new OperationRefusedException(List.copyOf(this.refusals));
		}
	}

}
