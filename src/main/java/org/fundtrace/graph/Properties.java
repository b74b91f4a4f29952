package org.fundtrace.graph;

/**
 * Property names that more than one type has, and what is appended to the name of a value
 * that needs several properties.
 */
public final class Properties {

	// Shared names

	/** Stable id, unique in its label. */
	public static final String ID = "id";

	/** Id of the account that owns the node; absent on shared nodes. */
	public static final String ACCOUNT_ID = "accountId";

	public static final String FISCAL_YEAR = "fiscalYear";

	/**
	 * Place of the row in its table, from 1; of what accounts share, on the relationship.
	 */
	public static final String POSITION = "position";

	/** Flat list of lines in reading order: start, end, start, end … */
	public static final String SOURCE_SPANS = "sourceSpans";

	/** Least line of the spans. */
	public static final String SOURCE_START_LINE = "sourceStartLine";

	/** Greatest line of the spans. */
	public static final String SOURCE_END_LINE = "sourceEndLine";

	/** Number and title of the innermost section that holds the first line. */
	public static final String SOURCE_SECTION = "sourceSection";

	/** Text of the spans: lines of one joined without separator, spans by one space. */
	public static final String SOURCE_QUOTE = "sourceQuote";

	/** Lines of the document that print its title, as {@link #SOURCE_SPANS}. */
	public static final String TITLE_LINES = "titleLines";

	/** Revision of the dataset. */
	public static final String REVISION = "revision";

	/** SHA-256, in hex, of an account's content, on the account. */
	public static final String CONTENT_HASH = "contentHash";

	// Suffixes

	/** Money: text as printed, with its unit. Ratio: the printed percents, scaled. */
	public static final String PRINTED = "Printed";

	/**
	 * Count, figure, percentage, date: text as printed, where the value has another
	 * canonical text.
	 */
	public static final String TEXT = "Text";

	/** Ratio: percents computed from its parts, scaled. */
	public static final String COMPUTED = "Computed";

	/** Ratio: whether printed and computed agree to the last printed digit. */
	public static final String AGREES = "Agrees";

	/** Indicator value: as printed. */
	public static final String RAW = "Raw";

	/** Indicator value: name of the comparison. */
	public static final String OPERATOR = "Operator";

	/** Indicator value: scaled. */
	public static final String NUMBER = "Number";

	/** Indicator value: unit as printed. */
	public static final String UNIT = "Unit";

	/** Indicator value: last day that it names. */
	public static final String DATE = "Date";

	/** Indicator value: name of the precision. */
	public static final String DATE_PRECISION = "DatePrecision";

	private Properties() {
	}

}
