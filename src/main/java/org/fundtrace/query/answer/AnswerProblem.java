package org.fundtrace.query.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Why a field of an answer has no value, and where it stands. */
public final class AnswerProblem {

	private final String message;

	private final boolean isOfClient;

	private final Deque<Object> path = new ArrayDeque<>();

	private @Nullable SourceLocation location;

	AnswerProblem(String message, boolean isOfClient) {
		this.message = message;
		this.isOfClient = isOfClient;
	}

	/**
	 * Learns the next holder outwards.
	 * @param segment a result key or the index of an item
	 */
	void isBelow(Object segment, @Nullable SourceLocation at) {
		this.path.addFirst(segment);
		if (this.location == null) {
			this.location = at;
		}
	}

	/** What is wrong and what would be right, in words for the client. */
	public String message() {
		return this.message;
	}

	/** Whether it is for the client to ask otherwise, and not a fault of the graph. */
	public boolean isOfClient() {
		return this.isOfClient;
	}

	/** The result keys and indexes that lead to the field. */
	public List<Object> path() {
		return List.copyOf(this.path);
	}

	/** Where the field stands in the client's document. */
	public @Nullable SourceLocation location() {
		return this.location;
	}

}
