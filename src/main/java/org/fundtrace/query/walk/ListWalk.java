package org.fundtrace.query.walk;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * A list from its beginning on, once. No more than one page is held at a time, and all
 * pages are of one revision.
 */
public final class ListWalk implements Iterator<List<Map<String, @Nullable Object>>> {

	private final ListPage.Source source;

	private final int pageSize;

	private final String revision;

	private long left;

	private @Nullable ListPage page;

	private @Nullable String next;

	/**
	 * Fetches the first page.
	 * @param limit how many nodes at most, 1 at least
	 */
	public ListWalk(ListPage.Source source, int pageSize, long limit) {
		this.source = source;
		this.pageSize = pageSize;
		this.left = limit;
		ListPage first = fetch(null);
		this.revision = first.revision();
		this.page = first;
	}

	/** The revision of the data set that all pages show. */
	public String revision() {
		return this.revision;
	}

	@Override
	public boolean hasNext() {
		return this.page != null || (this.next != null && this.left > 0);
	}

	/**
	 * The nodes of the next page.
	 * @throws RevisionChangedException when the data set is another by now
	 * @throws UnansweredException when the page cannot be had
	 */
	@Override
	public List<Map<String, @Nullable Object>> next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		ListPage current = (this.page != null) ? this.page : fetch(this.next);
		require(current.revision());
		this.page = null;
		return current.nodes();
	}

	/**
	 * Holds what was read elsewhere against the pages.
	 * @throws RevisionChangedException when it is of another revision
	 */
	public void require(String found) {
		if (!found.equals(this.revision)) {
			throw new RevisionChangedException(this.revision, found);
		}
	}

	private ListPage fetch(@Nullable String after) {
		ListPage fetched = this.source.fetch((int) Math.min(this.left, this.pageSize), after);
		this.left -= fetched.nodes().size();
		this.next = fetched.next();
		return fetched;
	}

}
