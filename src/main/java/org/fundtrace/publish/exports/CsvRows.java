package org.fundtrace.publish.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV. An empty text is quoted, a missing value is nothing at all.
 */
final class CsvRows implements RowWriter {

	/** What Excel takes for a sign of UTF-8. */
	private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

	private final List<Column> columns;

	private final boolean mark;

	private final OutputStream out;

	private final CsvWriter writer;

	private boolean begun;

	CsvRows(List<Column> columns, boolean mark, OutputStream out) {
		this.columns = columns;
		this.mark = mark;
		this.out = out;
		this.writer = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.quoteStrategy(QuoteStrategies.EMPTY)
			.build(out, StandardCharsets.UTF_8);
	}

	@Override
	public void row(Map<String, @Nullable Object> row) throws IOException {
		begin();
		List<@Nullable String> cells = new ArrayList<>(this.columns.size());
		this.columns.forEach((column) -> cells.add(column.cell(row)));
		write(cells);
	}

	/** The header, also where no row follows. */
	private void begin() throws IOException {
		if (this.begun) {
			return;
		}
		this.begun = true;
		if (this.mark) {
			this.out.write(MARK);
		}
		this.writer.writeRecord(this.columns.stream().map(Column::name).toList());
	}

	/** A missing cell is null to the writer, though its signature does not say so. */
	@SuppressWarnings("NullAway")
	private void write(List<@Nullable String> cells) {
		this.writer.writeRecord(cells);
	}

	@Override
	public void flush() throws IOException {
		this.writer.flush();
	}

	@Override
	public void end() throws IOException {
		begin();
		this.writer.flush();
	}

}
