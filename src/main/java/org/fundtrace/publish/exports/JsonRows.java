package org.fundtrace.publish.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON objects, each as the GraphQL endpoint answers it. */
final class JsonRows implements RowWriter {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private final OutputStream out;

	private final byte[] beginning;

	private final byte[] between;

	private final byte[] ending;

	private boolean begun;

	/**
	 * Rows with something around them.
	 * @param beginning stands before the first row
	 * @param between stands between two rows
	 * @param ending stands after the last row
	 */
	JsonRows(OutputStream out, String beginning, String between, String ending) {
		this.out = out;
		this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
		this.between = between.getBytes(StandardCharsets.UTF_8);
		this.ending = ending.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void row(Map<String, @Nullable Object> row) throws IOException {
		this.out.write(this.begun ? this.between : this.beginning);
		this.begun = true;
		this.out.write(MAPPER.writeValueAsBytes(row));
	}

	@Override
	public void flush() throws IOException {
		this.out.flush();
	}

	@Override
	public void end() throws IOException {
		if (!this.begun) {
			this.out.write((this.beginning.length > 0) ? "[]\n".getBytes(StandardCharsets.UTF_8) : new byte[0]);
		}
		else {
			this.out.write(this.ending);
		}
		this.out.flush();
	}

}
