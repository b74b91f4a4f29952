package org.fundtrace.dataset.tables;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong at one place of a data package.
 *
 * @param file the name of the file within the package
 * @param line the line of the file on which the row starts, from 1; null where the whole
 * file is meant
 * @param column the column, or the JSON pointer in {@code datapackage.json}
 * @param found what stands there
 * @param message what would be right
 */
public record Problem(String file, @Nullable Integer line, @Nullable String column, @Nullable String found,
		String message) {

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	/** One with a whole file. */
	public static Problem of(String file, String message) {
		return new Problem(file, null, null, null, message);
	}

	/** One with a line of a file. */
	public static Problem of(String file, int line, String message) {
		return new Problem(file, line, null, null, message);
	}

	/**
	 * One line for a reader: place, what stands there, what would be right. Control
	 * characters are written as JSON writes them.
	 */
	@Override
	public String toString() {
		return CONTROL.matcher(text()).replaceAll((found) -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
	}

	private String text() {
		return this.file + ((this.line != null) ? ", line " + this.line : "")
				+ ((this.column != null) ? ", column " + this.column : "") + ": "
				+ ((this.found != null) ? "\"" + this.found + "\": " : "") + this.message;
	}

}
