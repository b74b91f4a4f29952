package org.fundtrace.query;

import java.util.Collection;
import java.util.Map;

import org.fundtrace.query.answer.AnswerShape;
import org.fundtrace.query.rows.ObjectReader;
import org.jspecify.annotations.Nullable;

/** An operation as one Cypher statement. */
public final class CompiledOperation {

	/** What is kept of a selected field: its name, its way to be read and completed. */
	private static final int FIELD = 448;

	/** What is kept of a value of a parameter, beside its text. */
	private static final int VALUE = 64;

	private final @Nullable String statement;

	private final Map<String, @Nullable Object> parameters;

	private final ObjectReader reader;

	private final AnswerShape shape;

	CompiledOperation(@Nullable String statement, Map<String, @Nullable Object> parameters, ObjectReader reader,
			AnswerShape shape) {
		this.statement = statement;
		this.parameters = parameters;
		this.reader = reader;
		this.shape = shape;
	}

	/**
	 * The text, which is the same for equal selections; null where nothing of the graph
	 * is asked for.
	 */
	@Nullable String statement() {
		return this.statement;
	}

	/** The values of its parameters. */
	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

	/** Reads the values of the root out of the statement's only row. */
	ObjectReader reader() {
		return this.reader;
	}

	/** The form of the answer. */
	AnswerShape shape() {
		return this.shape;
	}

	/** Whether it selects, beside data, what the schema says of itself. */
	public boolean asksOfSchema() {
		return !this.shape.isWhole();
	}

	/** About how much it holds, in bytes. */
	public int size() {
		int text = (this.statement != null) ? this.statement.length() : 0;
		return text + this.shape.fields() * FIELD + weight(this.parameters);
	}

	/** The limit on values bounds how many there are. */
	private static int weight(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> given -> weight(given.values());
			case Collection<?> given -> VALUE + given.stream().mapToInt(CompiledOperation::weight).sum();
			case String text -> VALUE + 2 * text.length();
			case null, default -> VALUE;
		};
	}

}
