package org.fundtrace.query.walk;

import java.util.List;

/**
 * A value that an operation selects of the nodes of a list.
 *
 * @param path the result keys that lead to it from the node
 * @param many whether there may be several of it for one node
 * @param required whether every node has it
 * @param constants the values of its enum; none for what is no enum
 * @param description what the fields on the path say of themselves
 */
public record Leaf(List<String> path, Kind kind, boolean many, boolean required, List<String> constants,
		String description) {

	/** The kinds of scalars. */
	public enum Kind {

		/** Texts, ids and values of enums. */
		TEXT,

		/** Integers of 32 bits. */
		INTEGER,

		/** Exact decimals: strings in an answer. */
		DECIMAL,

		/** True or false. */
		BOOLEAN,

		/** Calendar dates. */
		DATE,

		/** Dates and times. */
		DATE_TIME,

		/** Absolute URLs. */
		URL;

		static Kind ofGraphQl(String typeName) {
			return switch (typeName) {
				case "Int" -> INTEGER;
				case "Decimal" -> DECIMAL;
				case "Boolean" -> BOOLEAN;
				case "Date" -> DATE;
				case "DateTime" -> DATE_TIME;
				case "Url" -> URL;
				default -> TEXT;
			};
		}

	}

}
