package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The variables of one operation. */
final class Variables {

	private final List<Term.Variable> declared = new ArrayList<>();

	/** A new variable, now and then with a default. */
	Term.Variable declare(Shape shape, Dice dice) {
		Term.Constant byDefault = dice.percent(10) ? new Term.Constant(shape.draw(dice)) : null;
		Term.Variable variable = new Term.Variable("v" + this.declared.size(), shape, byDefault);
		this.declared.add(variable);
		return variable;
	}

	/** A variable that is always given. */
	Term.Variable declareRequired(Shape shape) {
		Term.Variable variable = new Term.Variable("v" + this.declared.size(), shape, null);
		this.declared.add(variable);
		return variable;
	}

	List<Term.Variable> declared() {
		return this.declared;
	}

	/** As the operation declares them. */
	String print() {
		return this.declared.isEmpty() ? ""
				: this.declared.stream().map(Term.Variable::declaration).collect(Collectors.joining(", ", "(", ")"));
	}

}
