package org.fundtrace.query.walk;

import java.util.List;
import java.util.stream.Collectors;

import graphql.ExecutionResult;
import graphql.GraphQLError;

/** An operation got errors for an answer. The messages may be shown to a client. */
public final class UnansweredException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> messages;

	private final boolean refused;

	private UnansweredException(List<String> messages, boolean refused) {
		super(messages.stream().collect(Collectors.joining("\n")));
		this.messages = messages;
		this.refused = refused;
	}

	/** What is refused before it runs has no data, not even null. */
	static UnansweredException of(ExecutionResult result) {
		List<String> messages = result.getErrors().stream().map(GraphQLError::getMessage).toList();
		return new UnansweredException(messages, !result.isDataPresent());
	}

	/** All that is wrong. */
	public List<String> messages() {
		return this.messages;
	}

	/** Whether the operation itself is wrong, so that asking again would not help. */
	public boolean isRefused() {
		return this.refused;
	}

}
