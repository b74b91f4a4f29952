package org.fundtrace.publish.exports;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which list is asked for, and how.
 *
 * @param variables the filter and the order, where they are given
 * @param limit how many rows at most
 * @param mark whether a byte order mark stands before CSV
 */
public record ExportRequest(ExportList list, ExportFormat format, Map<String, @Nullable Object> variables, long limit,
		boolean mark) {

	/**
	 * Fetches the first page.
	 * @throws org.fundtrace.query.walk.UnansweredException when the filter or the order
	 * is refused, or the store does not answer
	 */
	public Export open() {
		return new Export(this, this.list.operation().walk(this.variables, this.limit));
	}

	/**
	 * A text that is the same for two requests only where they get the same rows of one
	 * revision.
	 */
	public String key() {
		return String.join("\n", this.list.name(), this.list.operation().text(), this.format.ending(),
				this.variables.toString(), Long.toString(this.limit), Boolean.toString(this.mark));
	}

}
