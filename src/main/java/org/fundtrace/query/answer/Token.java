package org.fundtrace.query.answer;

/**
 * The parts of an answer that are neither a string nor a number nor a boolean, in the
 * order in which they are written.
 */
public sealed interface Token {

	/**
	 * The name of a field; its value follows.
	 *
	 * @param key the result key
	 */
	record Name(String key) implements Token {
	}

	/** What needs no words. */
	enum Mark implements Token {

		/** The beginning of an object. */
		OBJECT,

		/** The end of the object that began last. */
		END_OF_OBJECT,

		/** The beginning of a list. */
		LIST,

		/** The end of the list that began last. */
		END_OF_LIST,

		/** Null. */
		NULL

	}

}
