package org.fundtrace.query;

/**
 * What one operation may ask for.
 *
 * @param fields selected fields, fragments and aliases counted as often as they apply
 * @param depth levels of nested fields
 * @param objects objects of all lists, each list by the product of the sizes that lead to
 * it
 * @param subqueries lists and objects that are selected; the store plans a statement in
 * time that grows faster than their number
 * @param nesting objects within objects; the store plans in time that doubles with each
 * level
 * @param conditions comparisons in all filters
 * @param values values in all arguments; one that a variable gives counts as often as the
 * variable is used, since it is compiled as often
 * @param bytes how long an answer may be
 * @param page items of one page of a list
 */
public record QueryLimits(int fields, int depth, int objects, int subqueries, int nesting, int conditions, int values,
		int bytes, int page) {

	/** The largest page that a client may ask for. */
	public static final int PAGE = 100;

	/**
	 * These limits for an operation of our own, which takes a list page by page: pages
	 * may be larger, and what they hold was decided when the operation was written.
	 */
	public QueryLimits ofPages(int size) {
		return new QueryLimits(this.fields, this.depth, Integer.MAX_VALUE, this.subqueries, this.nesting,
				this.conditions, this.values, Integer.MAX_VALUE, size);
	}

	/** What is said of an operation that exceeds the limits on fields or depth. */
	public String tooLarge() {
		return "The operation is too large: it may select %d fields, fragments counted as often as they apply, in %d levels"
			.formatted(this.fields, this.depth);
	}

}
