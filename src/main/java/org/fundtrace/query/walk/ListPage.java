package org.fundtrace.query.walk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, from one snapshot.
 *
 * @param revision the data set's at that moment
 * @param nodes what is selected of each node
 * @param next the cursor after which the list goes on; null at its end
 */
public record ListPage(String revision, List<Map<String, @Nullable Object>> nodes, @Nullable String next) {

	/** Fetches pages of a list. */
	@FunctionalInterface
	public interface Source {

		/**
		 * One page.
		 * @param size how many nodes at most
		 * @param after the cursor that it follows; null for the first page
		 * @throws UnansweredException when it cannot be had
		 */
		ListPage fetch(int size, @Nullable String after);

	}

}
