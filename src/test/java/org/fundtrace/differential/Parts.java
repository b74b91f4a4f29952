package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.differential.Budget.Cost;
import org.fundtrace.differential.Keys.Merging;
import org.fundtrace.differential.Term.Variable;

/** What an operation is made of beside its selection. */
final class Parts {

	private final Variables variables = new Variables();

	private final List<Call> calls = new ArrayList<>();

	private final List<Variable> switches = new ArrayList<>();

	private final Map<String, Fragment> fragments = new LinkedHashMap<>();

	private int aliases;

	Variables variables() {
		return this.variables;
	}

	void call(Call call) {
		this.calls.add(call);
	}

	/** An alias that no other field has. */
	String alias() {
		return "a" + this.aliases++;
	}

	/** A directive with a literal or a variable, or none. */
	String directive(Dice dice, int chance) {
		if (!dice.percent(chance)) {
			return "";
		}
		boolean include = dice.percent(50);
		String condition = dice.percent(50) ? String.valueOf(include == dice.percent(80)) : variable(include, dice);
		return (include ? " @include" : " @skip") + "(if: " + condition + ")";
	}

	/** A new variable, or one that another directive has. */
	private String variable(boolean include, Dice dice) {
		if (!this.switches.isEmpty() && dice.percent(40)) {
			return dice.one(this.switches).print();
		}
		Variable variable = this.variables
			.declareRequired(new Shape.Leaf("Boolean!", (chance) -> include == chance.percent(80)));
		this.switches.add(variable);
		return variable.print();
	}

	/** Fragments on a type that may be merged with all that a place needs. */
	List<Fragment> fragmentsOn(String type, Merging merging) {
		return this.fragments.values()
			.stream()
			.filter((fragment) -> fragment.type().equals(type) && fragment.merging().compareTo(merging) >= 0)
			.toList();
	}

	Fragment fragment(String type, Merging merging, String selection, Cost cost) {
		Fragment fragment = new Fragment("F" + this.fragments.size(), type, merging, selection, cost);
		this.fragments.put(fragment.name(), fragment);
		return fragment;
	}

	Operation operation(String selection) {
		StringBuilder text = new StringBuilder("query Q" + this.variables.print() + " " + selection);
		this.fragments.values()
			.forEach((fragment) -> text.append("\nfragment ")
				.append(fragment.name())
				.append(" on ")
				.append(fragment.type())
				.append(' ')
				.append(fragment.selection()));
		return new Operation(text.toString(), List.copyOf(this.calls), List.copyOf(this.switches));
	}

	/**
	 * A named fragment.
	 *
	 * @param selection in braces
	 */
	record Fragment(String name, String type, Merging merging, String selection, Cost cost) {
	}

}
