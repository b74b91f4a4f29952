package org.fundtrace.query.walk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import org.fundtrace.query.QueryLimits;
import org.fundtrace.query.answer.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Operations of the application's own, given as text. They take the way of every other
 * operation, through the engine that serves clients: parsed, validated, its variables
 * coerced, executed and completed by the same code, and so answered with the same values
 * and the same errors. Only the limits are others.
 */
public final class TextOperations {

	private final GraphQL engine;

	private final GraphQLSchema schema;

	private final QueryLimits limits;

	/**
	 * Operations on what an engine serves.
	 * @param limits what one operation may ask for, the size of a page among it
	 */
	public TextOperations(GraphQL engine, GraphQLSchema schema, QueryLimits limits) {
		this.engine = engine;
		this.schema = schema;
		this.limits = limits;
	}

	/** How many items a page of a list may have. */
	int pageSize() {
		return this.limits.page();
	}

	/**
	 * Answers an operation.
	 * @return the data: maps in the order of the selection, lists, strings, numbers,
	 * booleans and null
	 * @throws UnansweredException when it was refused or failed, with the errors that a
	 * client would get
	 */
	public Map<String, @Nullable Object> answer(String text, Map<String, ? extends @Nullable Object> variables) {
		@SuppressWarnings("unchecked")
		Map<String, Object> given = (Map<String, Object>) variables;
		ExecutionResult result = this.engine
			.execute(input(text).variables(given).graphQLContext(Map.of(QueryLimits.class, this.limits)).build());
		if (!result.getErrors().isEmpty()) {
			throw UnansweredException.of(result);
		}
		Answer answer = result.getData();
		return Objects.requireNonNull(answer.asMap());
	}

	/**
	 * Reads an operation over one list of the query root, with the variables
	 * {@code $first} and {@code $after} and, where clients may choose, {@code $where} and
	 * {@code $orderBy}.
	 * @param name says in errors which operation it is
	 * @throws IllegalStateException when it is no such operation, with what is wrong
	 */
	public ListOperation list(String name, String text) {
		ParseAndValidateResult result = validated(text);
		if (result.isFailure()) {
			throw new IllegalStateException("The operation " + name + " is not valid: " + result.getErrors());
		}
		return new ListOperation(name, text, this, new ListReading(name, this.schema, result.getDocument()));
	}

	/** What is wrong with an operation before any variable has a value. */
	List<String> problems(String text) {
		return validated(text).getErrors().stream().map(GraphQLError::getMessage).toList();
	}

	private ParseAndValidateResult validated(String text) {
		return ParseAndValidate.parseAndValidate(this.schema, input(text).build());
	}

	/** In the language in which clients are answered. */
	private static ExecutionInput.Builder input(String text) {
		return ExecutionInput.newExecutionInput(text).locale(Locale.ENGLISH);
	}

}
