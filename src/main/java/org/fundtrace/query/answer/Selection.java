package org.fundtrace.query.answer;

import java.util.List;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are selected of objects of one type, in the order of the document.
 *
 * @param type the name of the object type
 */
record Selection(String type, List<SelectedField> fields) {

	boolean complete(ObjectValue object, Draft draft) {
		int begin = draft.size();
		draft.add(Token.Mark.OBJECT);
		for (SelectedField field : this.fields) {
			draft.add(field.name());
			if (!draft.below(field, value(field, object))) {
				draft.backTo(begin);
				return false;
			}
		}
		draft.add(Token.Mark.END_OF_OBJECT);
		return true;
	}

	private @Nullable Object value(SelectedField field, ObjectValue object) {
		return field.isTypeName() ? this.type : object.get(field.name().key());
	}

	/**
	 * One of them.
	 *
	 * @param isTypeName whether it is {@code __typename}
	 * @param location where it stands in the document
	 */
	record SelectedField(Token.Name name, boolean isTypeName, Completion completion,
			@Nullable SourceLocation location) {
	}

}
