package org.fundtrace.query.answer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells bytes that JSON holds as they are from those that it escapes: the quotation mark,
 * the backslash and what is before the space. Eight at a time, since an answer is mostly
 * text; the high bit of a byte that is of the kind looked for is what remains.
 */
final class PlainBytes {

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

	private static final long ONES = 0x0101010101010101L;

	private static final long HIGH_BITS = ONES << 7;

	private static final long SPACES = ONES * ' ';

	private static final long QUOTES = ONES * '"';

	private static final long BACKSLASHES = ONES * '\\';

	private PlainBytes() {
	}

	/** Whether all in a part of an array, with its end excluded, are plain. */
	static boolean areAll(byte[] bytes, int begin, int end) {
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
