package org.fundtrace.query.answer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.query.answer.Token.Mark;
import org.fundtrace.query.answer.Token.Name;
import org.jspecify.annotations.Nullable;

/**
 * A completed answer, flat, so that it is written as it is read: one token after the
 * other.
 */
public final class Answer {

	private final List<Object> tokens;

	private final List<AnswerProblem> problems;

	Answer(List<Object> tokens, List<AnswerProblem> problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	/** {@link Token}s, strings, integers, floats and booleans. */
	public List<Object> tokens() {
		return this.tokens;
	}

	/** What has no value that should have one. */
	public List<AnswerProblem> problems() {
		return this.problems;
	}

	/** The data as maps and lists; null where the root has no value. */
	@SuppressWarnings("unchecked")
	public @Nullable Map<String, @Nullable Object> asMap() {
		Iterator<Object> rest = this.tokens.iterator();
		return (Map<String, @Nullable Object>) value(rest.next(), rest);
	}

	private static @Nullable Object value(Object token, Iterator<Object> rest) {
		return switch (token) {
			case Mark.OBJECT -> object(rest);
			case Mark.LIST -> list(rest);
			case Mark.NULL -> null;
			default -> token;
		};
	}

	private static Map<String, @Nullable Object> object(Iterator<Object> rest) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		for (Object token = rest.next(); token instanceof Name name; token = rest.next()) {
			fields.put(name.key(), value(rest.next(), rest));
		}
		return fields;
	}

	private static List<@Nullable Object> list(Iterator<Object> rest) {
		List<@Nullable Object> items = new ArrayList<>();
		for (Object token = rest.next(); token != Mark.END_OF_LIST; token = rest.next()) {
			items.add(value(token, rest));
		}
		return items;
	}

}
