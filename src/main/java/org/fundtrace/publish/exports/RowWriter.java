package org.fundtrace.publish.exports;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Writes rows as they come, in UTF-8. */
interface RowWriter {

	void row(Map<String, @Nullable Object> row) throws IOException;

	/** Hands on all that was written. */
	void flush() throws IOException;

	/** Ends a file that is whole. */
	void end() throws IOException;

}
