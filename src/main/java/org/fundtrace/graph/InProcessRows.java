package org.fundtrace.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.kernel.impl.query.QuerySubscriberAdapter;
import org.neo4j.values.AnyValue;
import org.neo4j.values.SequenceValue;
import org.neo4j.values.storable.IntegralValue;
import org.neo4j.values.storable.UTF8StringValue;
import org.neo4j.values.storable.Value;
import org.neo4j.values.storable.ValueWriter;
import org.neo4j.values.virtual.MapValue;

/** The rows of one statement, as the store in this process hands them over. */
final class InProcessRows extends QuerySubscriberAdapter {

	private final List<List<@Nullable Object>> rows = new ArrayList<>();

	private AnyValue[] row = {};

	private int width;

	private @Nullable Exception failure;

	@Override
	public void onResult(int columns) {
		this.width = columns;
	}

	@Override
	public void onRecord() {
		this.row = new AnyValue[this.width];
	}

	@Override
	public void onField(int column, AnyValue value) {
		this.row[column] = value;
	}

	@Override
	public void onRecordCompleted() {
		this.rows.add(new Values(this.row));
	}

	@Override
	public void onError(Throwable thrown) {
		this.failure = (thrown instanceof Exception exception) ? exception : new IllegalStateException(thrown);
	}

	/**
	 * All of them.
	 * @throws Exception when the statement failed while it ran
	 */
	List<List<@Nullable Object>> complete() throws Exception {
		if (this.failure != null) {
			throw this.failure;
		}
		return this.rows;
	}

	/** A property that has several values is an array; some integers have 32 bits. */
	private static @Nullable Object plain(AnyValue value) {
		return switch (value) {
			case IntegralValue number -> number.longValue();
			case SequenceValue list -> new Values(list.asListValue().asArray());
			case MapValue map -> plain(map);
			case Value storable -> storable.asObject();
			default -> throw new IllegalStateException("No statement returns a " + value.getTypeName());
		};
	}

	private static Map<String, @Nullable Object> plain(MapValue map) {
		Map<String, @Nullable Object> values = new HashMap<>();
		map.foreach((key, value) -> values.put(key, plain(value)));
		return values;
	}

	private static final class Values extends RowValues {

		private final AnyValue[] values;

		Values(AnyValue[] values) {
			this.values = values;
		}

		@Override
		public @Nullable Object get(int index) {
			return plain(this.values[index]);
		}

		@Override
		public @Nullable Object stored(int index) {
			return (this.values[index] instanceof UTF8StringValue text) ? Bytes.of(text) : get(index);
		}

		@Override
		public int size() {
			return this.values.length;
		}

	}

	/** Takes the bytes of a text. */
	private static final class Bytes extends ValueWriter.Adapter<RuntimeException> {

		private Utf8Text text = new Utf8Text(new byte[0], 0, 0);

		static Utf8Text of(UTF8StringValue value) {
			Bytes bytes = new Bytes();
			value.writeTo(bytes);
			return bytes.text;
		}

		@Override
		public void writeUTF8(byte[] bytes, int offset, int length) {
			this.text = new Utf8Text(bytes, offset, length);
		}

	}

}
