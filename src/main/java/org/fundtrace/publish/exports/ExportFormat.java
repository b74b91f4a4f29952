package org.fundtrace.publish.exports;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a list that is taken away. */
public enum ExportFormat {

	/** RFC 4180 with a header; the leaves of a row are its cells. */
	CSV("text/csv") {
		@Override
		RowWriter writer(List<Column> columns, boolean mark, OutputStream out) {
			return new CsvRows(columns, mark, out);
		}
	},

	/** One array of objects. */
	JSON("application/json") {
		@Override
		RowWriter writer(List<Column> columns, boolean mark, OutputStream out) {
			return new JsonRows(out, "[\n", ",\n", "\n]\n");
		}
	},

	/** One object a line. */
	NDJSON("application/x-ndjson") {
		@Override
		RowWriter writer(List<Column> columns, boolean mark, OutputStream out) {
			return new JsonRows(out, "", "\n", "\n");
		}
	};

	private final String mediaType;

	ExportFormat(String mediaType) {
		this.mediaType = mediaType;
	}

	/** Its media type, without parameters. */
	public String mediaType() {
		return this.mediaType;
	}

	/** How file names end, without the dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes rows.
	 * @param mark whether a byte order mark stands before CSV
	 */
	abstract RowWriter writer(List<Column> columns, boolean mark, OutputStream out);

	static Optional<ExportFormat> find(String ending) {
		return Arrays.stream(values()).filter((format) -> format.ending().equals(ending)).findFirst();
	}

	static List<String> endings() {
		return Arrays.stream(values()).map(ExportFormat::ending).toList();
	}

}
