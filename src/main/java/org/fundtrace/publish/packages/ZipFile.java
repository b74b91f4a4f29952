package org.fundtrace.publish.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as a zip file that says nothing of when and where it was made. */
final class ZipFile {

	/** The first moment that the format knows, in whichever time zone. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private ZipFile() {
	}

	/** The files in their order. */
	static byte[] of(Map<String, byte[]> files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				ZipEntry entry = new ZipEntry(file.getKey());
				entry.setTimeLocal(NO_TIME);
				zip.putNextEntry(entry);
				zip.write(file.getValue());
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

}
