package org.fundtrace.query.answer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells text that JSON holds as it is from text that it escapes, which has a quotation
 * mark, a backslash or what is before the space. An answer is mostly text: a string is
 * looked through as it is encoded, and UTF-8 eight bytes at a time.
 */
final class PlainText {

	/** How many bytes a char has at most. */
	static final int LONGEST_CHAR = 3;

	private static final char FIRST_OF_TWO = 0x80;

	private static final char FIRST_OF_THREE = 0x800;

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

	private static final long ONES = 0x0101010101010101L;

	private static final long HIGH_BITS = ONES << 7;

	private static final long SPACES = ONES * ' ';

	private static final long QUOTES = ONES * '"';

	private static final long BACKSLASHES = ONES * '\\';

	private PlainText() {
	}

	/**
	 * Encodes a string in UTF-8 if it is plain.
	 * @param target has place for three bytes for each of its chars
	 * @return where it ends; negative where something is escaped, or is not one char
	 */
	static int encode(String text, byte[] target, int begin) {
		int position = begin;
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			if (each < FIRST_OF_TWO) {
				if (!isPlain((byte) each)) {
					return -1;
				}
				target[position++] = (byte) each;
			}
			else if (each < FIRST_OF_THREE) {
				target[position++] = (byte) (0xc0 | (each >> 6));
				target[position++] = (byte) (0x80 | (each & 0x3f));
			}
			else if (Character.isSurrogate(each)) {
				return -1;
			}
			else {
				target[position++] = (byte) (0xe0 | (each >> 12));
				target[position++] = (byte) (0x80 | ((each >> 6) & 0x3f));
				target[position++] = (byte) (0x80 | (each & 0x3f));
			}
		}
		return position;
	}

	/**
	 * Whether a part of an array, with its end excluded, is plain. The high bit of a byte
	 * that is of the kind looked for is what remains of it.
	 */
	static boolean isAll(byte[] bytes, int begin, int end) {
		int position = begin;
		for (; position + Long.BYTES <= end; position += Long.BYTES) {
			if (hasOthers((long) EIGHT.get(bytes, position))) {
				return false;
			}
		}
		for (; position < end; position++) {
			if (!isPlain(bytes[position])) {
				return false;
			}
		}
		return true;
	}

	/** Bytes of what is not ASCII are negative, and plain. */
	private static boolean isPlain(byte one) {
		return one < 0 || (one >= ' ' && one != '"' && one != '\\');
	}

	private static boolean hasOthers(long eight) {
		long controls = (eight - SPACES) & ~eight;
		return ((controls | zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES)) & HIGH_BITS) != 0;
	}

	/** Has the high bit of a byte set if it is 0, and perhaps of those behind a 0. */
	private static long zeros(long eight) {
		return (eight - ONES) & ~eight;
	}

}
