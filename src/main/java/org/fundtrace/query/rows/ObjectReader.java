package org.fundtrace.query.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fundtrace.query.answer.ObjectValue;
import org.jspecify.annotations.Nullable;

/** Reads one object out of its row. */
public final class ObjectReader implements FieldReader {

	private final String type;

	private final Map<String, FieldReader> fields = new HashMap<>();

	/**
	 * Reads no field yet.
	 * @param type the name of the GraphQL object type
	 */
	public ObjectReader(String type) {
		this.type = type;
	}

	/** Adds a field, under its result key. */
	public void add(String resultKey, FieldReader reader) {
		this.fields.put(resultKey, reader);
	}

	/**
	 * Adds fields that are read out of the rows in a column, and not of the row itself.
	 */
	public void addOfRows(int column, Map<String, FieldReader> readers) {
		readers.forEach((key, reader) -> add(key, (row) -> reader.read((List<?>) row.get(column))));
	}

	/** The object; each value is read when it is asked for. */
	@Override
	public ObjectValue read(List<?> row) {
		return new RowObject(this, row);
	}

	/** The objects of a list of rows. */
	public List<ObjectValue> readAll(List<?> rows) {
		List<ObjectValue> objects = new ArrayList<>(rows.size());
		rows.forEach((row) -> objects.add(read((List<?>) row)));
		return objects;
	}

	/** An object that stands in a row. */
	private record RowObject(ObjectReader reader, List<?> row) implements ObjectValue {

		@Override
		public String type() {
			return this.reader.type;
		}

		@Override
		public @Nullable Object get(String resultKey) {
			FieldReader field = this.reader.fields.get(resultKey);
			return (field != null) ? field.read(this.row) : null;
		}

	}

}
