package org.fundtrace.publish.packages;

import java.util.stream.Stream;

import org.fundtrace.dataset.ContentHash;

/** A file that is given out. */
public final class PublishedFile {

	private final String name;

	private final byte[] content;

	PublishedFile(String name, byte[] content) {
		this.name = name;
		this.content = content;
	}

	/** Its name, without a directory. */
	public String name() {
		return this.name;
	}

	/** Its bytes; they are not copied. */
	public byte[] content() {
		return this.content;
	}

	/** Tells its bytes from others, in hexadecimal digits. */
	public String hash() {
		return ContentHash.of(Stream.of(this.content));
	}

}
