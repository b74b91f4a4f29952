package org.fundtrace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The clauses that bind the nodes of one page in its order. Order and limit stand below
 * everything that is selected on the nodes. Where an index gives the order, the nodes
 * that lack its first key are a second branch, which the store runs only when the first
 * does not fill the page.
 */
final class PageRows {

	private final NodeSource source;

	private final Ordering ordering;

	private final boolean backward;

	private final @Nullable Position position;

	private final Compilation compilation;

	private final UnaryOperator<String> key;

	PageRows(NodeSource source, PageRequest request, Compilation compilation) {
		this.source = source;
		this.ordering = request.ordering();
		this.backward = request.page().backward();
		this.position = request.position();
		this.compilation = compilation;
		this.key = source::key;
	}

	/**
	 * The clauses.
	 * @param count how many nodes at most
	 */
	String clauses(long count) {
		List<String> branches = branches();
		String limit = " LIMIT " + this.compilation.parameter(count);
		if (branches.size() == 1) {
			return branches.getFirst() + limit + this.source.arrival();
		}
		String result = this.source.result();
		List<String> limited = branches.stream().map((branch) -> branch + limit + " RETURN " + result).toList();
		return "CALL (" + this.source.holder() + ") { " + String.join(" UNION ALL ", limited) + " } WITH " + result
				+ limit + this.source.arrival();
	}

	private List<String> branches() {
		if (!this.source.isIndexed()) {
			List<String> beyond = (this.position != null)
					? List.of(this.position.beyond(0, false, this.key, this.compilation::parameter)) : List.of();
			return List.of(this.source.ordered(beyond, terms(0, false), "id"));
		}
		if (!this.ordering.mayLackFirst()) {
			return List.of(present());
		}
		if (this.position == null || this.position.lacksFirst() == this.backward) {
			return this.backward ? List.of(missing(), present()) : List.of(present(), missing());
		}
		return List.of(this.backward ? present() : missing());
	}

	/** The nodes that have the first key; the index seeks from the position on. */
	private String present() {
		List<String> conditions = new ArrayList<>();
		String first = this.key.apply(this.ordering.keys().getFirst().property());
		conditions.add(first + " IS NOT NULL");
		if (!this.ordering.isById()) {
			conditions.add(this.key.apply("id") + " IS NOT NULL");
		}
		if (this.position != null && !this.position.lacksFirst()) {
			conditions.add(this.position.beyond(0, true, this.key, this.compilation::parameter));
		}
		return this.source.ordered(conditions, terms(0, true), this.ordering.keys().getFirst().property());
	}

	/** The nodes that lack the first key, in the order of the others. */
	private String missing() {
		List<String> conditions = new ArrayList<>();
		conditions.add(this.key.apply("id") + " IS NOT NULL");
		conditions.add(this.key.apply(this.ordering.keys().getFirst().property()) + " IS NULL");
		if (this.position != null && this.position.lacksFirst()) {
			conditions.add(this.position.beyond(1, false, this.key, this.compilation::parameter));
		}
		return this.source.ordered(conditions, terms(1, false), "id");
	}

	private String terms(int from, boolean present) {
		return this.ordering.terms(from, present, this.backward, this.source::orderKey);
	}

}
