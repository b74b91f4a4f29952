package org.fundtrace.query.answer;

import java.util.List;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The fields that are selected of objects of one type, in the order of the document.
 *
 * @param type the name of the object type
 */
record Selection(String type, List<SelectedField> fields) {

	private static final SerializableString EMPTY = new SerializedString("{}");

	private static final SerializableString END = new SerializedString("}");

	boolean complete(ObjectValue object, Draft draft) {
		int begin = draft.json().length();
		for (SelectedField field : this.fields) {
			draft.json().add(field.opening());
			if (!draft.below(field, value(field, object))) {
				draft.json().cutTo(begin);
				return false;
			}
		}
		draft.json().add(this.fields.isEmpty() ? EMPTY : END);
		return true;
	}

	private @Nullable Object value(SelectedField field, ObjectValue object) {
		return field.isTypeName() ? this.type : object.get(field.key());
	}

	/**
	 * One of them.
	 *
	 * @param key the result key
	 * @param opening the text before its value: the name, and what separates it from what
	 * is before
	 * @param isTypeName whether it is {@code __typename}
	 * @param location where it stands in the document
	 */
	record SelectedField(String key, SerializableString opening, boolean isTypeName, Completion completion,
			@Nullable SourceLocation location) {

		static SelectedField of(String key, boolean isFirst, boolean isTypeName, Completion completion,
				@Nullable SourceLocation location) {
			String opening = (isFirst ? "{" : ",") + "\"" + key + "\":";
			return new SelectedField(key, new SerializedString(opening), isTypeName, completion, location);
		}

	}

}
