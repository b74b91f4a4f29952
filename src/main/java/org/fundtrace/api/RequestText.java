package org.fundtrace.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.fundtrace.query.input.InputJson;
import org.jspecify.annotations.Nullable;

/**
 * A request as a client sent it, in UTF-8. It equals another of the same text, so that
 * what was asked before is known without being read. Texts have an order since a client
 * can make as many as it likes that have one hash code.
 */
public final class RequestText implements Comparable<RequestText> {

	private final byte[] bytes;

	private final int hash;

	private RequestText(byte[] bytes) {
		this.bytes = bytes;
		this.hash = Arrays.hashCode(bytes);
	}

	/**
	 * Takes a request to its end, or until it is too long for one.
	 * @throws IOException when it does not come to its end
	 */
	public static RequestText from(InputStream body) throws IOException {
		return new RequestText(body.readNBytes(InputJson.MAX_BYTES + 1));
	}

	/** How many bytes it has. */
	int length() {
		return this.bytes.length;
	}

	/** Reads it as {@link InputJson#parse(byte[])} does. */
	@Nullable Object parse() {
		return InputJson.parse(this.bytes);
	}

	@Override
	public int compareTo(RequestText other) {
		return Arrays.compare(this.bytes, other.bytes);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof RequestText text && Arrays.equals(this.bytes, text.bytes);
	}

	@Override
	public int hashCode() {
		return this.hash;
	}

}
