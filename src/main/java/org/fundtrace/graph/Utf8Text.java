package org.fundtrace.graph;

import java.nio.charset.StandardCharsets;

/** A text in the UTF-8 of the store, for those who would only encode it again. */
public final class Utf8Text {

	private final byte[] bytes;

	private final int offset;

	private final int length;

	/** The text that stands in a part of an array, which nobody changes. */
	public Utf8Text(byte[] bytes, int offset, int length) {
		this.bytes = bytes;
		this.offset = offset;
		this.length = length;
	}

	/** How many bytes it has. */
	public int length() {
		return this.length;
	}

	/** Copies its bytes to a place in another array. */
	public void copyTo(byte[] target, int position) {
		System.arraycopy(this.bytes, this.offset, target, position, this.length);
	}

	@Override
	public String toString() {
		return new String(this.bytes, this.offset, this.length, StandardCharsets.UTF_8);
	}

}
