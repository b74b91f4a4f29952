package org.fundtrace.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/**
 * The opaque position of an item: the order that it belongs to and the item's keys in
 * that order.
 *
 * <p>
 * Format 1, in URL-safe Base64: {@code 1 US signature US key US … US checksum}, US being
 * U+001F. A key is {@code n} for null, {@code i} and an integer, or {@code s} and a
 * string. The checksum finds accidents, it keeps no secret: a cursor gives access to
 * nothing.
 */
final class Cursor {

	private static final String SEPARATOR = "\u001f";

	private static final String VERSION = "1";

	private static final int MAX_LENGTH = 20_000;

	private static final Pattern KEY = Pattern.compile("n|i-?\\d{1,18}|s.*", Pattern.DOTALL);

	private static final String ALTERED = "was altered; give one back as it was received";

	private Cursor() {
	}

	static String encode(Ordering ordering, List<?> keys) {
		StringJoiner text = new StringJoiner(SEPARATOR);
		text.add(VERSION).add(ordering.signature());
		keys.forEach((key) -> text.add(encode(key)));
		text.add(checksum(text.toString()));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The keys of a position.
	 * @throws IllegalArgumentException when it is no cursor, was altered, has another
	 * format or belongs to another order
	 */
	static List<@Nullable Object> decode(String cursor, Ordering ordering) {
		List<String> parts = parts(cursor);
		if (!parts.getFirst().equals(VERSION)) {
			throw new IllegalArgumentException("is of a format that is no longer read; start again without it");
		}
		String body = String.join(SEPARATOR, parts.subList(0, parts.size() - 1));
		if (parts.size() < 4 || !checksum(body).equals(parts.getLast())) {
			throw new IllegalArgumentException(ALTERED);
		}
		if (!parts.get(1).equals(ordering.signature())) {
			throw new IllegalArgumentException("belongs to another order; keep " + ordering.kept() + " while paging");
		}
		List<String> keys = parts.subList(2, parts.size() - 1);
		if (keys.size() != ordering.keys().size() || !keys.stream().allMatch((key) -> KEY.matcher(key).matches())
				|| !keys.getLast().startsWith("s")) {
			throw new IllegalArgumentException(ALTERED);
		}
		List<@Nullable Object> position = new ArrayList<>();
		keys.forEach((key) -> position.add(decode(key)));
		return position;
	}

	private static List<String> parts(String cursor) {
		if (cursor.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("is longer than " + MAX_LENGTH + " characters; no cursor is");
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			return List.of(text.split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("is no cursor; give one back as it was received", ex);
		}
	}

	private static String encode(@Nullable Object key) {
		return switch (key) {
			case null -> "n";
			case Long number -> "i" + number;
			default -> "s" + key;
		};
	}

	private static @Nullable Object decode(String part) {
		return switch (part.charAt(0)) {
			case 'n' -> null;
			case 'i' -> Long.valueOf(part.substring(1));
			default -> part.substring(1);
		};
	}

	private static String checksum(String text) {
		CRC32 crc = new CRC32();
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(crc.getValue());
	}

}
