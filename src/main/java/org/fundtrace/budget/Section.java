package org.fundtrace.budget;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the document; its lines are those of the heading itself.
 *
 * @param ordinal its place among all headings
 * @param level 1 for a part of the document
 * @param number the printed number, {@code （一）}
 * @param endLine the last line of the section that is not blank
 */
public record Section(int ordinal, int level, @Nullable String number, String title, int endLine,
		SourceSpans lines) implements Sourced {

	/**
	 * Number and title. A number that ends in a mark of its own, 一、 or （一）, needs no
	 * space.
	 */
	public String heading() {
		if (this.number == null) {
			return this.title;
		}
		boolean word = Character.isLetterOrDigit(this.number.charAt(this.number.length() - 1));
		return this.number + (word ? " " : "") + this.title;
	}

}
