package org.fundtrace.differential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Values for the variables of an operation, one set after the other. What makes another
 * statement of the operation, such as an order or whether a value is given, changes
 * seldom, so that most sets meet a statement that is planned already.
 */
final class Draw {

	private static final String STRUCTURE = "\\[?(.*Order|.*OrderField|.*Grouping|Direction|Boolean)\\b.*";

	private final Reference reference;

	private final Dice dice;

	private final CursorSearch search;

	private final Map<String, @Nullable Object> values = new HashMap<>();

	private final Set<String> drawn = new HashSet<>();

	private boolean anew = true;

	Draw(Reference reference, Dice dice, CursorSearch search) {
		this.reference = reference;
		this.dice = dice;
		this.search = search;
	}

	ReferenceGraph graph() {
		return this.reference.graph();
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

	/** Begins the next set. */
	void next() {
		this.anew = this.drawn.isEmpty() || this.dice.percent(8);
	}

	/** Gives the variables of a term values, now and then null or none at all. */
	void all(Term term) {
		term.variables().forEach((variable) -> {
			boolean first = this.drawn.add(variable.name());
			if (first || this.anew) {
				decide(variable);
			}
			else if (this.values.get(variable.name()) != null && !variable.shape().type().matches(STRUCTURE)) {
				this.values.put(variable.name(), value(variable));
			}
		});
	}

	private void decide(Term.Variable variable) {
		this.values.remove(variable.name());
		boolean leftOut = !variable.isRequired() && this.dice.percent((variable.byDefault() != null) ? 30 : 2);
		if (!leftOut) {
			boolean isNull = !variable.shape().type().endsWith("!") && this.dice.percent(2);
			this.values.put(variable.name(), isNull ? null : value(variable));
		}
	}

	private @Nullable Object value(Term.Variable variable) {
		return Term.Constant.json(variable.shape().draw(this.dice));
	}

	/** Starts a page at a cursor of its order, now and then at the list's end. */
	void cursor(Term.Variable variable, String type, @Nullable Object orderBy) {
		boolean first = this.drawn.add(variable.name());
		boolean atEnd = !first && !this.anew && this.values.get(variable.name()) == null;
		ItemOrder order = ItemOrder.of(orderBy);
		if (this.reference.cursors().find(type, order, this.dice) == null) {
			this.search.find(type, orderBy);
		}
		boolean none = (first || this.anew) ? this.dice.percent(15) : atEnd;
		this.values.put(variable.name(), none ? null : this.reference.cursors().find(type, order, this.dice));
	}

	/** Makes cursors of an order known. */
	interface CursorSearch {

		void find(String type, @Nullable Object orderBy);

	}

}
