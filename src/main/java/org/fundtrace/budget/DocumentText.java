package org.fundtrace.budget;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The text of a published document, in lines that end in a line feed. */
public final class DocumentText {

	private final String content;

	private final List<String> lines;

	public DocumentText(String content) {
		this.content = content;
		String text = content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
		this.lines = List.of(text.split("\n", -1));
	}

	/** The whole text. */
	public String content() {
		return this.content;
	}

	/** The lines without their line feeds; line 1 is the first. */
	public List<String> lines() {
		return this.lines;
	}

	/**
	 * What spans print: the lines of a span trimmed and joined without a separator, the
	 * spans joined by one space.
	 * @throws IndexOutOfBoundsException when a span lies outside the document
	 */
	public String quote(SourceSpans spans) {
		return spans.spans()
			.stream()
			.map((span) -> span.lineNumbers()
				.mapToObj((number) -> this.lines.get(number - 1).strip())
				.collect(Collectors.joining()))
			.collect(Collectors.joining(" "));
	}

	/** The SHA-256 of the text in UTF-8, in lower-case hexadecimal digits. */
	public String sha256() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DocumentText text && text.content.equals(this.content);
	}

	@Override
	public int hashCode() {
		return this.content.hashCode();
	}

}
