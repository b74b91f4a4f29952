package org.fundtrace.query;

import java.util.List;
import java.util.function.UnaryOperator;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.mapping.FieldMapping;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks a list for: the order, how many items, and from where.
 *
 * @param position where the page begins; null for an end of the list
 */
record PageRequest(Page page, Ordering ordering, @Nullable Position position) {

	/** Reads the arguments of a list, and refuses those that cannot be. */
	static PageRequest of(FieldMapping.Nodes nodes, ExecutableNormalizedField field, Compilation compilation) {
		Ordering ordering = Ordering.of(nodes.type(), field.getResolvedArguments().get("orderBy"),
				nodes.list().orders());
		return of(ordering, UnaryOperator.identity(), field, compilation);
	}

	/**
	 * Reads the paging arguments of a list that has its own order.
	 * @param stored makes the values that the store compares of the keys in a cursor; an
	 * IllegalArgumentException of it says what is wrong with the cursor
	 */
	static PageRequest of(Ordering ordering, UnaryOperator<List<@Nullable Object>> stored,
			ExecutableNormalizedField field, Compilation compilation) {
		Page page = Page.of(field, compilation);
		return new PageRequest(page, ordering, position(page, ordering, stored, field, compilation));
	}

	private static @Nullable Position position(Page page, Ordering ordering,
			UnaryOperator<List<@Nullable Object>> stored, ExecutableNormalizedField field, Compilation compilation) {
		String cursor = page.cursor();
		if (cursor == null) {
			return null;
		}
		try {
			return new Position(ordering, stored.apply(Cursor.decode(cursor, ordering)), page.backward());
		}
		catch (IllegalArgumentException ex) {
			compilation.refuse(OperationErrorType.BAD_REQUEST, field,
					"The cursor given to %s %s".formatted(field.getFieldName(), ex.getMessage()));
			return null;
		}
	}

}
