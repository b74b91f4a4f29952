package org.fundtrace.dataset.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The one way in which a data package writes CSV: RFC 4180, line feeds, least quoting.
 */
public final class Csv {

	private Csv() {
	}

	/**
	 * The records of a text, the header first.
	 * @throws de.siegmar.fastcsv.reader.CsvParseException when it is no CSV
	 */
	static List<CsvRecord> read(String text) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.skipEmptyLines(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.ofCsvRecord(text)) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Records as text. */
	public static String write(List<List<String>> records) {
		StringWriter text = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			records.forEach(writer::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
