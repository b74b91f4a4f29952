package org.fundtrace.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What a value of an argument looks like; its leaves are drawn anew each time. */
sealed interface Shape {

	/** The type that a variable for it has. */
	String type();

	@Nullable Object draw(Dice dice);

	/** Puts it into a text, with variables here and there. */
	Term place(Dice dice, Variables variables);

	/** A scalar, an enum value or a list that is drawn whole. */
	record Leaf(String type, Function<Dice, @Nullable Object> drawing) implements Shape {

		@Override
		public @Nullable Object draw(Dice dice) {
			return this.drawing.apply(dice);
		}

		@Override
		public Term place(Dice dice, Variables variables) {
			return dice.percent(50) ? variables.declare(this, dice) : new Term.Constant(draw(dice));
		}

	}

	/** An input object. */
	record Fields(String type, Map<String, Shape> fields) implements Shape {

		@Override
		public Object draw(Dice dice) {
			Map<String, @Nullable Object> values = new LinkedHashMap<>();
			this.fields.forEach((name, field) -> values.put(name, field.draw(dice)));
			return values;
		}

		@Override
		public Term place(Dice dice, Variables variables) {
			if (dice.percent(30)) {
				return variables.declare(this, dice);
			}
			Map<String, Term> terms = new LinkedHashMap<>();
			this.fields.forEach((name, field) -> terms.put(name, field.place(dice, variables)));
			return new Term.Fields(terms);
		}

	}

	/** A list with a shape for each element. */
	record Elements(String type, List<Shape> elements) implements Shape {

		@Override
		public Object draw(Dice dice) {
			List<@Nullable Object> values = new ArrayList<>();
			this.elements.forEach((element) -> values.add(element.draw(dice)));
			return values;
		}

		@Override
		public Term place(Dice dice, Variables variables) {
			if (dice.percent(20)) {
				return variables.declare(this, dice);
			}
			return new Term.Elements(this.elements.stream().map((element) -> element.place(dice, variables)).toList());
		}

	}

}
