package org.fundtrace.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fundtrace.dataset.tables.Problem;
import org.fundtrace.dataset.tables.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The files of a data package directory; what is wrong with one as a file is reported.
 */
final class PackageFiles {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Path directory;

	private final Problems problems;

	private final Map<String, byte[]> contents = new LinkedHashMap<>();

	PackageFiles(Path directory, Problems problems) {
		this.directory = directory;
		this.problems = problems;
	}

	/** The contents of the files that were read without a problem, by name. */
	Map<String, byte[]> contents() {
		return this.contents;
	}

	/** The text of a file in UTF-8; null, and a problem reported, where it has none. */
	@Nullable String text(String name) {
		Path file = this.directory.resolve(name);
		if (Files.notExists(file)) {
			return reject(name, "the file is missing");
		}
		if (Files.isDirectory(file)) {
			return reject(name, "this is a directory; expected a file");
		}
		byte[] bytes = bytes(name, file);
		if (bytes == null) {
			return null;
		}
		if (bytes.length == 0) {
			return reject(name, "the file is empty");
		}
		CharBuffer text = CharBuffer.allocate(bytes.length);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, text, true);
		if (result.isError()) {
			return reject(name, "line %d is not UTF-8 at byte %d of the file; expected UTF-8 throughout"
				.formatted(line(bytes, input.position()), input.position() + 1));
		}
		String content = text.flip().toString();
		if (content.startsWith(BYTE_ORDER_MARK)) {
			return reject(name, "the file starts with a byte order mark; expected UTF-8 without one");
		}
		this.contents.put(name, bytes);
		return content;
	}

	private @Nullable String reject(String name, String message) {
		this.problems.add(Problem.of(name, message));
		return null;
	}

	private byte @Nullable [] bytes(String name, Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (AccessDeniedException ex) {
			reject(name, "the file may not be read; expected the permission to");
		}
		catch (IOException ex) {
			reject(name, "the file cannot be read: " + ex.getMessage());
		}
		return null;
	}

	private static int line(byte[] bytes, int position) {
		int line = 1;
		for (int index = 0; index < position; index++) {
			line += (bytes[index] == '\n') ? 1 : 0;
		}
		return line;
	}

}
