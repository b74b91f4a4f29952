package org.fundtrace.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes the ids of nodes: {@code <type>:<key>}. The type is the label in lower camel
 * case; the key comes from the natural key, so that an id is the same on every machine
 * and in every import.
 */
public final class NodeId {

	private static final char TYPE_END = ':';

	/** Unit separator: stands in no text that a document prints. */
	private static final String PART_END = "\u001F";

	private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

	/** Characters of a key: 16 of 5 bits are 80 bits. */
	private static final int LENGTH = 16;

	private static final int BITS = 5;

	private NodeId() {
	}

	/** Id of a node whose key is a published code, as a funding source's. */
	public static String ofCode(String label, String code) {
		return type(label) + TYPE_END + code;
	}

	/**
	 * Id of a node with a natural key of one or more parts.
	 * @return type, colon and the first 80 bits of SHA-256 over the parts, joined by
	 * U+001F, in lower-case Crockford base32
	 */
	public static String ofKey(String label, String... parts) {
		return type(label) + TYPE_END + hash(String.join(PART_END, parts));
	}

	/** The key of an id: what stands behind its type. */
	public static String key(String id) {
		return id.substring(id.indexOf(TYPE_END) + 1);
	}

	/** What the ids of a label begin with, up to the colon. */
	public static String type(String label) {
		return Character.toLowerCase(label.charAt(0)) + label.substring(1);
	}

	private static String hash(String text) {
		byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
		StringBuilder key = new StringBuilder(LENGTH);
		for (int position = 0; position < LENGTH; position++) {
			key.append(CROCKFORD.charAt(fiveBits(digest, position * BITS)));
		}
		return key.toString();
	}

	private static int fiveBits(byte[] bytes, int firstBit) {
		int index = firstBit / Byte.SIZE;
		int two = (bytes[index] & 0xFF) << Byte.SIZE | (bytes[index + 1] & 0xFF);
		return two >> (2 * Byte.SIZE - BITS - firstBit % Byte.SIZE) & 0x1F;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
