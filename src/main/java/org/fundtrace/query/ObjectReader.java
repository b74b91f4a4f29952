package org.fundtrace.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads one object out of its row. */
final class ObjectReader implements FieldReader {

	private final String type;

	private final Map<String, FieldReader> fields = new HashMap<>();

	ObjectReader(String type) {
		this.type = type;
	}

	void add(String resultKey, FieldReader reader) {
		this.fields.put(resultKey, reader);
	}

	@Override
	public ObjectValue read(List<?> row) {
		Map<String, @Nullable Object> values = new HashMap<>();
		this.fields.forEach((key, reader) -> values.put(key, reader.read(row)));
		return new ObjectValue(this.type, values);
	}

	/** The objects of a list of rows. */
	List<ObjectValue> readAll(List<?> rows) {
		List<ObjectValue> objects = new ArrayList<>(rows.size());
		rows.forEach((row) -> objects.add(read((List<?>) row)));
		return objects;
	}

}
