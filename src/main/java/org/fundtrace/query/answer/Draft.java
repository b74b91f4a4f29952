package org.fundtrace.query.answer;

import java.util.ArrayList;
import java.util.List;

import org.fundtrace.query.answer.Selection.SelectedField;
import org.jspecify.annotations.Nullable;

/** An answer that is being put together. */
final class Draft {

	private final JsonText json;

	private final List<AnswerProblem> problems = new ArrayList<>();

	/** Nothing yet, with place for so many bytes, of the most that there may be. */
	Draft(int expected, int limit) {
		this.json = new JsonText(expected, limit);
	}

	JsonText json() {
		return this.json;
	}

	/** Notes that the graph has no value where there has to be one. */
	void isWrong(String message) {
		this.problems.add(new AnswerProblem(message, false));
	}

	/** Completes a value that is there, unless a problem stands for it. */
	boolean complete(Completion.Present completion, Object value) {
		if (value instanceof FieldProblem problem) {
			this.problems.add(new AnswerProblem(problem.message(), true));
			return false;
		}
		return completion.complete(value, this);
	}

	/** Completes the value of a field; problems with it learn where they are. */
	boolean below(SelectedField field, @Nullable Object value) {
		int before = this.problems.size();
		boolean completed = field.completion().complete(value, this);
		for (int i = before; i < this.problems.size(); i++) {
			this.problems.get(i).isBelow(field.key(), field.location());
		}
		return completed;
	}

	/** Completes an item of a list; problems with it learn where they are. */
	boolean below(int index, Completion item, @Nullable Object value) {
		int before = this.problems.size();
		boolean completed = item.complete(value, this);
		for (int i = before; i < this.problems.size(); i++) {
			this.problems.get(i).isBelow(index, null);
		}
		return completed;
	}

	Answer finish(boolean completed) {
		if (!completed) {
			this.json.add(JsonText.NULL);
		}
		return new Answer(this.json, this.problems);
	}

}
