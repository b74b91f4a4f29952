package org.fundtrace.publish.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.fundtrace.dataset.Digest;
import org.fundtrace.query.walk.ListWalk;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way out. Its first page is there; the others are fetched as it is
 * written.
 */
public final class Export {

	private final ExportRequest request;

	private final ListWalk walk;

	Export(ExportRequest request, ListWalk walk) {
		this.request = request;
		this.walk = walk;
	}

	/** The revision of the data set that all its rows are of. */
	public String revision() {
		return this.walk.revision();
	}

	/**
	 * A name of the bytes that are written.
	 * @param publicUrl what links in the rows begin with
	 */
	public String tag(URI publicUrl) {
		return Digest.sha256(String.join("\n", revision(), this.request.key(), publicUrl.toString())).substring(0, 32);
	}

	/** The media type, without the charset, which is UTF-8. */
	public String mediaType() {
		return this.request.format().mediaType();
	}

	/** A name for the file, of Latin letters. */
	public String fileName() {
		return "%s-%s.%s".formatted(this.request.list().name(), revision(), this.request.format().ending());
	}

	/**
	 * Writes the rows, page by page.
	 * @param before is run before each row; an exception of its own ends the export
	 * @throws IOException when they cannot be written
	 * @throws org.fundtrace.query.walk.RevisionChangedException when the data set changes
	 * before the last page
	 * @throws org.fundtrace.query.walk.UnansweredException when the store fails before
	 * the last page
	 */
	public void write(OutputStream out, Runnable before) throws IOException {
		write(this.walk, this.request.format().writer(this.request.list().columns(), this.request.mark(), out), before);
	}

	static void write(ListWalk walk, RowWriter rows, Runnable before) throws IOException {
		while (walk.hasNext()) {
			List<Map<String, @Nullable Object>> page = walk.next();
			for (Map<String, @Nullable Object> row : page) {
				before.run();
				rows.row(row);
			}
			rows.flush();
		}
		rows.end();
	}

}
