package org.fundtrace.query;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client asks for.
 *
 * @param size how many items, from 1 to the limit of a page
 * @param backward whether they are counted from the end
 * @param cursor the cursor that bounds them; null for an end of the list
 */
record Page(int size, boolean backward, @Nullable String cursor) {

	/** How many items a list gives that is not asked for a number. */
	static final int DEFAULT_SIZE = 20;

	/** Reads the paging arguments of a field, and refuses those that cannot be. */
	static Page of(ExecutableNormalizedField field, Compilation compilation) {
		Map<String, Object> arguments = field.getResolvedArguments();
		Integer first = (Integer) arguments.get("first");
		Integer last = (Integer) arguments.get("last");
		String after = (String) arguments.get("after");
		String before = (String) arguments.get("before");
		boolean backward = last != null || before != null;
		if (backward && (first != null || after != null)) {
			compilation.refuse(OperationErrorType.BAD_REQUEST, field,
					"%s takes first and after, or last and before, not both".formatted(field.getFieldName()));
			return new Page(DEFAULT_SIZE, backward, null);
		}
		int size = compilation.number(backward ? "last" : "first", field, DEFAULT_SIZE, compilation.pageLimit());
		return new Page(size, backward, backward ? before : after);
	}

	/**
	 * The rows of the store as items in the order of the list, the one too many left out.
	 */
	List<?> items(List<?> rows) {
		List<?> items = hasMore(rows) ? rows.subList(0, this.size) : rows;
		return this.backward ? items.reversed() : items;
	}

	/** Whether the list goes on beyond the page, in the direction of counting. */
	boolean hasMore(List<?> rows) {
		return rows.size() > this.size;
	}

}
