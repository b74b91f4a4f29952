package org.fundtrace.query.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A completed answer, as the text that is sent. */
public final class Answer {

	private final JsonText json;

	private final List<AnswerProblem> problems;

	Answer(JsonText json, List<AnswerProblem> problems) {
		this.json = json;
		this.problems = problems;
	}

	/** What has no value that should have one. */
	public List<AnswerProblem> problems() {
		return this.problems;
	}

	/** How many bytes the data have. */
	public int length() {
		return this.json.length();
	}

	/** Writes the data, as JSON in UTF-8. */
	public void writeTo(OutputStream out) throws IOException {
		this.json.writeTo(out);
	}

	/** The data as maps and lists; null where the root has no value. */
	public @Nullable Map<String, @Nullable Object> asMap() {
		return this.json.read();
	}

}
