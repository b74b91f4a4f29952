package org.fundtrace.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;

import org.fundtrace.query.rows.FieldReader;

/** The columns of one row of a statement, each a Cypher expression, none twice. */
final class Columns {

	private final List<String> expressions = new ArrayList<>();

	private final Map<Object, FieldReader> readers = new HashMap<>();

	/** The position of an expression, which is added where it is new. */
	int add(String expression) {
		int index = this.expressions.indexOf(expression);
		if (index >= 0) {
			return index;
		}
		this.expressions.add(expression);
		return this.expressions.size() - 1;
	}

	/**
	 * The reader of a field, which is compiled once where several types of one place have
	 * it in common.
	 * @param field what tells the field, its mapping and its place
	 */
	FieldReader reader(Object field, Supplier<FieldReader> compiled) {
		FieldReader known = this.readers.get(field);
		if (known != null) {
			return known;
		}
		FieldReader reader = compiled.get();
		this.readers.put(field, reader);
		return reader;
	}

	boolean isEmpty() {
		return this.expressions.isEmpty();
	}

	int size() {
		return this.expressions.size();
	}

	/** The columns of a clause, which need names: a prefix and their positions. */
	String named(String prefix) {
		StringJoiner columns = new StringJoiner(", ");
		for (int i = 0; i < this.expressions.size(); i++) {
			columns.add(this.expressions.get(i) + " AS " + prefix + i);
		}
		return columns.toString();
	}

	/** The row as a Cypher list. */
	String row() {
		return "[" + String.join(", ", this.expressions) + "]";
	}

}
