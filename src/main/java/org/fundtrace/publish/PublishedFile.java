package org.fundtrace.publish;

import java.util.stream.Stream;

import org.fundtrace.dataset.ContentHash;

/** A file that is given out. */
public record PublishedFile(String name, byte[] content) {

	/** Tells its bytes from others, in hexadecimal digits. */
	public String hash() {
		return ContentHash.of(Stream.of(this.content));
	}

}
