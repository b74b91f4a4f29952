package org.fundtrace.publish.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.fundtrace.query.walk.Leaf;
import org.fundtrace.query.walk.ListPage;
import org.fundtrace.query.walk.ListWalk;
import org.jspecify.annotations.Nullable;

/** Writes a million rows of a kilobyte each, in a process of its own, and counts them. */
final class ManyRows {

	static final long ROWS = 1_000_000;

	private static final int WIDTH = 1000;

	private ManyRows() {
	}

	static void main() throws IOException {
		Column column = new Column(new Leaf(List.of("text"), Leaf.Kind.TEXT, false, true, List.of(), ""));
		LineCount lines = new LineCount();
		Export.write(new ListWalk(ManyRows::page, 1000, Long.MAX_VALUE),
				ExportFormat.CSV.writer(List.of(column), false, lines), () -> {
				});
		System.out.println("lines: " + lines.count);
	}

	private static ListPage page(int size, @Nullable String after) {
		long first = (after != null) ? Long.parseLong(after) : 0;
		List<Map<String, @Nullable Object>> rows = LongStream.range(first, Math.min(ROWS, first + size))
			.mapToObj(ManyRows::row)
			.toList();
		return new ListPage("1", rows, (first + size < ROWS) ? Long.toString(first + size) : null);
	}

	private static Map<String, @Nullable Object> row(long number) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("text", "行".repeat(WIDTH / 2) + number);
		return row;
	}

	private static final class LineCount extends OutputStream {

		private long count;

		@Override
		public void write(int octet) {
			this.count += (octet == '\n') ? 1 : 0;
		}

		@Override
		public void write(byte[] content, int offset, int length) {
			for (int i = offset; i < offset + length; i++) {
				write(content[i]);
			}
		}

	}

}
