package org.fundtrace.differential;

import java.util.List;
import java.util.Map;

import org.fundtrace.differential.Term.Variable;
import org.jspecify.annotations.Nullable;

/**
 * A document with one operation.
 *
 * @param calls the fields with arguments
 * @param others variables that are no argument's
 */
record Operation(String text, List<Call> calls, List<Variable> others) {

	/** The next values for its variables. */
	Map<String, @Nullable Object> draw(Draw draw) {
		draw.next();
		this.others.forEach(draw::all);
		this.calls.forEach((call) -> call.draw(draw));
		return draw.values();
	}

}
