package org.fundtrace.publish.exports;

/**
 * Keeps spreadsheets from running a text as a formula: an apostrophe before it makes it a
 * text to them, see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV
 * injection</a>.
 */
final class SpreadsheetGuard {

	/** Half and full width, since some spreadsheets take one for the other. */
	private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

	private SpreadsheetGuard() {
	}

	static String guard(String text) {
		return (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
