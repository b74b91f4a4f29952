package org.fundtrace.query.answer;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.fundtrace.graph.Utf8Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Completes the values of one type, as the section "Value Completion" of the GraphQL
 * specification says.
 */
sealed interface Completion {

	/**
	 * Appends a value.
	 * @return false where there can be none, of which a problem tells; then nothing stays
	 * appended, and the nearest holder that may be null is
	 */
	boolean complete(@Nullable Object value, Draft draft);

	/** Of a type that may be null. */
	record Optional(Present inner) implements Completion {

		@Override
		public boolean complete(@Nullable Object value, Draft draft) {
			if (value == null || !draft.complete(this.inner, value)) {
				draft.json().add(JsonText.NULL);
			}
			return true;
		}

	}

	/** Of a type that may not be null. */
	record Required(Present inner) implements Completion {

		@Override
		public boolean complete(@Nullable Object value, Draft draft) {
			if (value == null) {
				draft.isWrong("The value is missing, and may not be");
				return false;
			}
			return draft.complete(this.inner, value);
		}

	}

	/** Completes the values of one type that are there. */
	sealed interface Present {

		/**
		 * As {@link Completion#complete} of a value that is neither null nor a problem.
		 */
		boolean complete(Object value, Draft draft);

	}

	/**
	 * Of a scalar or an enum.
	 *
	 * @param isText whether a text is its own serialized form
	 * @param serialize makes a string, number or boolean of a value; its exception says
	 * that the value is none of the type
	 */
	record Leaf(String type, boolean isText, UnaryOperator<Object> serialize) implements Present {

		@Override
		public boolean complete(Object value, Draft draft) {
			return switch (value) {
				case Utf8Text text when this.isText -> {
					draft.json().addText(text);
					yield true;
				}
				case String text when this.isText -> {
					draft.json().addString(text);
					yield true;
				}
				default -> serialized(value, draft);
			};
		}

		private boolean serialized(Object value, Draft draft) {
			Object serialized;
			try {
				serialized = this.serialize.apply((value instanceof Utf8Text text) ? text.toString() : value);
			}
			catch (RuntimeException ex) {
				draft.isWrong("The value is no %s".formatted(this.type));
				return false;
			}
			draft.json().addValue(serialized);
			return true;
		}

	}

	/** Of a list. */
	record Many(Completion item) implements Present {

		private static final SerializableString BEGIN = new SerializedString("[");

		private static final SerializableString SEPARATOR = new SerializedString(",");

		private static final SerializableString END = new SerializedString("]");

		@Override
		public boolean complete(Object value, Draft draft) {
			int begin = draft.json().length();
			draft.json().add(BEGIN);
			int index = 0;
			for (Object each : (List<?>) value) {
				if (index > 0) {
					draft.json().add(SEPARATOR);
				}
				if (!draft.below(index++, this.item, each)) {
					draft.json().cutTo(begin);
					return false;
				}
			}
			draft.json().add(END);
			return true;
		}

	}

	/**
	 * Of an object.
	 *
	 * @param selections the selected fields by the name of the object's type
	 */
	record One(Map<String, Selection> selections) implements Present {

		@Override
		public boolean complete(Object value, Draft draft) {
			ObjectValue object = (ObjectValue) value;
			Selection selection = (this.selections.size() == 1) ? this.selections.values().iterator().next()
					: this.selections.get(object.type());
			if (selection == null) {
				throw new IllegalStateException("No object of the type %s is expected here".formatted(object.type()));
			}
			return selection.complete(object, draft);
		}

	}

}
