package org.fundtrace.query.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fundtrace.query.input.InputLiteral;
import org.jspecify.annotations.Nullable;

/** An operation that takes one list page by page. */
public final class ListOperation {

	private final String name;

	private final String text;

	private final TextOperations operations;

	private final String list;

	private final String field;

	private final String description;

	private final List<Leaf> leaves;

	ListOperation(String name, String text, TextOperations operations, ListReading reading) {
		this.name = name;
		this.text = text;
		this.operations = operations;
		this.list = reading.list();
		this.field = reading.field();
		this.description = reading.description();
		this.leaves = reading.leaves();
	}

	/** What the operation was called when it was read. */
	public String name() {
		return this.name;
	}

	/** The operation. */
	public String text() {
		return this.text;
	}

	/** What the schema says of the list. */
	public String description() {
		return this.description;
	}

	/** What is selected of a node, in the order of the text. */
	public List<Leaf> leaves() {
		return this.leaves;
	}

	/**
	 * Reads a GraphQL literal as the value of an argument of the list.
	 * @return the value that a variable of the same meaning has
	 * @throws IllegalArgumentException when it is no literal or none that the argument
	 * takes, with all that a client of the endpoint is told of it
	 */
	public @Nullable Object literal(String argument, String text) {
		Object value = InputLiteral.parse(text);
		List<String> problems = this.operations
			.problems("{ %s(%s: %s\n) { __typename } }".formatted(this.field, argument, text));
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(String.join("; ", problems));
		}
		return value;
	}

	/**
	 * Begins to take the list: its first page is fetched.
	 * @param variables the values of {@code $where} and {@code $orderBy}
	 * @param limit how many nodes at most
	 * @throws UnansweredException when the page cannot be had
	 */
	public ListWalk walk(Map<String, ? extends @Nullable Object> variables, long limit) {
		return new ListWalk((size, after) -> page(variables, size, after), this.operations.pageSize(), limit);
	}

	private ListPage page(Map<String, ? extends @Nullable Object> variables, int size, @Nullable String after) {
		Map<String, @Nullable Object> all = new HashMap<>(variables);
		all.put("first", size);
		all.put("after", after);
		Map<String, @Nullable Object> answer = this.operations.answer(this.text, all);
		Map<?, ?> connection = object(answer.get(this.list));
		Map<?, ?> position = object(connection.get("pageInfo"));
		boolean more = Boolean.TRUE.equals(position.get("hasNextPage"));
		return new ListPage(String.valueOf(object(answer.get("dataset")).get("revision")), nodes(connection),
				more ? String.valueOf(position.get("endCursor")) : null);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, @Nullable Object>> nodes(Map<?, ?> connection) {
		return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(connection.get("nodes"));
	}

	private static Map<?, ?> object(@Nullable Object value) {
		return (Map<?, ?>) Objects.requireNonNull(value);
	}

}
