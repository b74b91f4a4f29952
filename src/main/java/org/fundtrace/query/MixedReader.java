package org.fundtrace.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.fundtrace.query.answer.ObjectValue;
import org.fundtrace.query.mapping.TypeMapping;
import org.fundtrace.query.rows.FieldReader;
import org.fundtrace.query.rows.ObjectReader;

/**
 * Reads objects of several types out of rows of one shape. A node has one label, which
 * says of which type it is.
 */
final class MixedReader implements FieldReader {

	private final int labelColumn;

	private final Map<String, ObjectReader> readers = new HashMap<>();

	private MixedReader(int labelColumn) {
		this.labelColumn = labelColumn;
	}

	/**
	 * Adds the columns that a selection needs, whichever of the types a node has.
	 * @param types types with labels
	 */
	static MixedReader of(Collection<TypeMapping> types, Scope scope, Collection<ExecutableNormalizedField> fields,
			SelectionCompiler selections, Columns columns) {
		MixedReader reader = new MixedReader(columns.add("labels(" + scope.variable() + ")[0]"));
		types.forEach((type) -> reader.readers.put(String.valueOf(type.label()),
				selections.compile(type, scope, fields, columns)));
		return reader;
	}

	@Override
	public ObjectValue read(List<?> row) {
		Object label = row.get(this.labelColumn);
		ObjectReader reader = this.readers.get(String.valueOf(label));
		if (reader == null) {
			throw new IllegalStateException("No type is expected here for nodes with the label " + label);
		}
		return reader.read(row);
	}

}
