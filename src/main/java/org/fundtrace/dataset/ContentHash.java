package org.fundtrace.dataset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** SHA-256, in lower-case hex, of what consists of several parts in order. */
public final class ContentHash {

	private ContentHash() {
	}

	/** Of files with their names. */
	static String of(Map<String, byte[]> files) {
		return of(files.entrySet()
			.stream()
			.flatMap((file) -> Stream.of(file.getKey().getBytes(StandardCharsets.UTF_8), file.getValue())));
	}

	/**
	 * Of parts. The length goes before each, so that no two sequences of parts read
	 * alike.
	 */
	public static String of(Stream<byte[]> parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		parts.forEach((part) -> {
			all.writeBytes((part.length + ":").getBytes(StandardCharsets.UTF_8));
			all.writeBytes(part);
		});
		return Digest.sha256(all.toByteArray());
	}

}
